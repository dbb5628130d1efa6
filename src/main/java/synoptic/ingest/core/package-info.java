/** What all readers of formats share: the draft of an article, its source, limits, refusals. */
package synoptic.ingest.core;
