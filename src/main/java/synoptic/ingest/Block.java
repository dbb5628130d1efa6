package synoptic.ingest;

/**
 * A paragraph, heading or item of a scraped text.
 *
 * @param line the number of its first line in the file, from 1
 * @param gap how many blank lines stand above it
 */
record Block(int line, int gap, String text) {}
