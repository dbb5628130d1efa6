/** Floor 2: what stands inside a passage, as records with their place in the text. */
package synoptic.annotate;
