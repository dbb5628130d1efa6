/**
 * Bytes as text: encodings that are named, marked, declared or told by the letters.
 *
 * <p>What the letters tell was measured on the texts of {@code
 * src/test/resources/ingest/encoding/texts.txt}, 18 in 16 languages, each in the encodings that are
 * named above it: 37 of 37 are read right, and as many when only the first 60 characters are given.
 * ICU4J 77 reads 35 (not IBM866, and one letter of KOI8-U wrong) and is a jar of 14 MB;
 * juniversalchardet 2.5 reads 28 (nothing of Central Europe, Turkish or Arabic).
 */
package synoptic.ingest.encoding;
