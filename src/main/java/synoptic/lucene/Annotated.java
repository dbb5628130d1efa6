package synoptic.lucene;

import java.util.List;
import synoptic.corpus.Article;
import synoptic.corpus.Problem;
import synoptic.corpus.Statement;

/**
 * An article as it goes into the index.
 *
 * @param problems those that it was read with
 * @param statements for each passage the statements in it, with places in the passage's text
 */
record Annotated(Article article, List<Problem> problems, List<List<Statement>> statements) {}
