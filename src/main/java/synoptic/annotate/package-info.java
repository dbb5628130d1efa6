/**
 * Floor 2: what stands inside a passage, as records with their place in the text; here the tokens
 * and sentences that all rooms begin with.
 */
package synoptic.annotate;
