/** Files of records: JSON, and what reference managers export, whose records point to files. */
package synoptic.ingest.records;
