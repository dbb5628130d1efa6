/**
 * Floor 3: files of the world made into articles, with what was dropped and what was wrong.
 *
 * <p>{@code Ingest} recognises a file ({@code FormatDetector}) and has it read by the reader of its
 * format, each in a room of its own; a reader gives drafts, and {@code plain.Assembly} makes
 * articles of them. Rooms from below: {@code core} (drafts, sources, limits), {@code encoding},
 * {@code plain} (text, and what pages print around articles), {@code page} (HTML), then {@code
 * pdf}, {@code office}, {@code mail}, {@code feed}, {@code archive} and {@code records}.
 */
package synoptic.ingest;
