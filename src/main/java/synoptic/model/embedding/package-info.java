/**
 * Floor 1: sentences as vectors, so that what means the same can be found without a common word.
 *
 * <p>ONNX Runtime releases what its threads use as soon as the JVM begins to end; {@code
 * NativeLibraries.environment} holds it.
 */
package synoptic.model.embedding;
