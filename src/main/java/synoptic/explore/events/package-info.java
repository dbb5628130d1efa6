/** The sixth view: what happened, and who wrote about it. */
package synoptic.explore.events;
