package synoptic.corpus;

import java.nio.file.Path;

/**
 * An article taken out of a library.
 *
 * @param id what its id was
 * @param path where its file lies now
 */
public record RemovedArticle(String id, Path path) {}
