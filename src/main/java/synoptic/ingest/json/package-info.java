/** JSON as maps and lists. */
package synoptic.ingest.json;
