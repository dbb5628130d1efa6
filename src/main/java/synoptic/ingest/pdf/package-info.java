/**
 * PDF: letters with their places made into lines, lines into columns in reading order (the gutter
 * that few lines cross, after the projection cuts of Nagy and Seth 1984), columns into paragraphs.
 * Running heads and feet, page numbers and footnotes are kept apart.
 */
package synoptic.ingest.pdf;
