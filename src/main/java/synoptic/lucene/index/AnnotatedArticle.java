package synoptic.lucene.index;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.Problem;
import synoptic.corpus.Statement;

/**
 * An article as it goes into the index.
 *
 * @param size that of the file that it was read from, in bytes
 * @param modified the time of that file, see {@link synoptic.corpus.ArticleFile}
 * @param problems those that it was read with
 * @param statements for each passage the statements in it, with places in the passage's text; empty
 *     where they are still to be looked for
 */
public record AnnotatedArticle(
    Article article,
    long size,
    long modified,
    List<Problem> problems,
    Optional<List<List<Statement>>> statements) {}
