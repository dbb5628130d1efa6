package synoptic.ingest.pdf;

/**
 * Letters that stand beside each other on a page, in points from its upper left corner.
 *
 * @param page from 1
 * @param y of the base line
 * @param size of most of its letters
 */
record Line(int page, float left, float right, float y, float size, boolean isBold, String text) {

  float width() {
    return right - left;
  }
}
