/**
 * Every place where words stand, each in its sentence (keyword in context).
 *
 * <p>{@link synoptic.compare.concordance.Concordance} cuts at the sentence ({@link
 * synoptic.compare.Context}, at most 600 characters a side). A single word is found in any form,
 * several as they are written.
 */
package synoptic.compare.concordance;
