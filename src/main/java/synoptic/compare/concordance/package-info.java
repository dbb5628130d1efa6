/**
 * Every place where words stand, each in its sentence (keyword in context), and what stands beside
 * them.
 *
 * <p>{@link synoptic.compare.concordance.Concordance} cuts at the sentence ({@link
 * synoptic.compare.Context}, at most 600 characters a side). A single word is found in any form,
 * several as they are written. {@link synoptic.compare.concordance.Order} sorts the places, {@link
 * synoptic.compare.concordance.Collocates} ranks the words within five words of them in the same
 * sentence by G² (Dunning 1993), against up to some thousand passages of the library.
 */
package synoptic.compare.concordance;
