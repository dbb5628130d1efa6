/**
 * Floor 0: spans, words, folding of names, column widths, and text made safe for a terminal. Uses
 * the JDK alone.
 */
package synoptic.text;
