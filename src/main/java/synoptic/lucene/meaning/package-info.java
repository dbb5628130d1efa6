/**
 * The search by meaning, and the pass that works out what sentences mean.
 *
 * <p>{@link synoptic.lucene.meaning.MeaningPass} cuts passages into sentences (64 of a passage at
 * most) and has them encoded; a sentence of more than 126 pieces counts by its beginning. Each
 * sentence is a document with a byte vector (HNSW, cosine). {@link
 * synoptic.lucene.meaning.MeaningSearch} answers {@code ~ words} and {@code like:ARTICLE#N}: the
 * hundred passages with the closest sentences and the hundred with the words, fused by reciprocal
 * ranks; all other parts of the query narrow both. How many passages match is a lower bound there.
 */
package synoptic.lucene.meaning;
