package synoptic.corpus;

import java.nio.file.Path;

/**
 * An article's file as a folder listing shows it, before it is read.
 *
 * @param id the file's name without the ending
 * @param path where it lies
 * @param size in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
public record ArticleFile(String id, Path path, long size, long modified) {}
