package synoptic.lucene.index;

import java.util.List;
import synoptic.model.embedding.Embedding;

/**
 * An article as it was indexed, with what its sentences mean.
 *
 * @param passages for each passage a vector for each sentence, in order
 */
public record EmbeddedArticle(IndexEntry entry, List<List<Embedding>> passages) {}
