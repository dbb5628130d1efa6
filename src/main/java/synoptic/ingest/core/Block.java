package synoptic.ingest.core;

/**
 * A paragraph, heading or item of a file.
 *
 * @param line the number of its first line in the file, from 1, or of the block itself where the
 *     format has no lines
 * @param gap how many blank lines stand above it
 * @param text on one line, not empty
 * @param isHeading whether the format itself says that it stands over a section
 */
public record Block(int line, int gap, String text, boolean isHeading) {

  /** A block of which only its look can tell what it is. */
  public Block(int line, int gap, String text) {
    this(line, gap, text, false);
  }
}
