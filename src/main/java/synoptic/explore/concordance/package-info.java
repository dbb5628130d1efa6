/** Each place of a word in its sentence, the words below each other. */
package synoptic.explore.concordance;
