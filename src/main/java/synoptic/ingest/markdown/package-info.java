/** How other programs write Markdown, made such as libraries have it. */
package synoptic.ingest.markdown;
