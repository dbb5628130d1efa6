/**
 * Floor 5: draws the explorer's state with Lanterna on a JLine terminal and turns keys into
 * actions.
 */
package synoptic.tui;
