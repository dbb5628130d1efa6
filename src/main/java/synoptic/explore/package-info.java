/**
 * Floor 4: the application without a screen. Here its rooms are put together: every command, every
 * pane, the loop that runs it. From below: {@code core}, {@code command}, {@code reader}, and a
 * room for each view.
 */
package synoptic.explore;
