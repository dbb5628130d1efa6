/** View 5: the dates that passages name, in one order. */
package synoptic.explore.timeline;
