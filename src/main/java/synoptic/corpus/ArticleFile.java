package synoptic.corpus;

import java.nio.file.Path;

/**
 * An article's file as a folder listing shows it, before it is read.
 *
 * @param id the file's name without the ending
 * @param path where it lies
 * @param size in bytes
 * @param modified when the system last noted a change of it, in nanoseconds since 1970: writing
 *     counts, and so does setting its time back, which does not hide that it was written
 */
public record ArticleFile(String id, Path path, long size, long modified) {}
