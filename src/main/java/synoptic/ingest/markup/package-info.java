/** XML read as a stream, with nothing outside it ever looked at. */
package synoptic.ingest.markup;
