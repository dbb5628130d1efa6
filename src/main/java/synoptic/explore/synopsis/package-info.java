/** View 7: the facts of an event, source by source. */
package synoptic.explore.synopsis;
