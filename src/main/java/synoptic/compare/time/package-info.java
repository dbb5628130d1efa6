/** The dates that several sources name, in one order of time. */
package synoptic.compare.time;
