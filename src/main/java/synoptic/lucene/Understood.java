package synoptic.lucene;

import java.util.List;
import synoptic.embedding.Embedding;

/**
 * An article as it was indexed, with what its sentences mean.
 *
 * @param passages for each passage a vector for each sentence, in order
 */
record Understood(Entry entry, List<List<Embedding>> passages) {}
