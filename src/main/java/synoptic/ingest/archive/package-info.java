/** Web archives. */
package synoptic.ingest.archive;
