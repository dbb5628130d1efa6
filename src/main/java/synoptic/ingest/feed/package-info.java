/**
 * RSS and Atom, read as a stream with the JDK alone. ROME would build the whole feed as a tree and
 * bring JDOM along; of its many modules none is needed.
 */
package synoptic.ingest.feed;
