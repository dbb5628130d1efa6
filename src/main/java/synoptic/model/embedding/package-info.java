/**
 * Floor 1: sentences as vectors, so that what means the same can be found without a common word.
 */
package synoptic.model.embedding;
