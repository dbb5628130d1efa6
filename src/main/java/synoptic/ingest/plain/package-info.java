/** Plain text and Markdown, and what pages print around articles, told by its looks. */
package synoptic.ingest.plain;
