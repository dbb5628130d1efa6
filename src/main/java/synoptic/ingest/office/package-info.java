/**
 * Word, OpenDocument and EPUB: XML in zip files, read with the JDK alone. POI and Tika would read
 * the same three as trees in memory, with 15 MB of libraries; here a document is a stream of
 * paragraphs, and each part is unpacked only as far as the limits go.
 */
package synoptic.ingest.office;
