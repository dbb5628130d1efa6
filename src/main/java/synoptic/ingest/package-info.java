/** Floor 3: files of the world made into articles, with what was dropped and what was wrong. */
package synoptic.ingest;
