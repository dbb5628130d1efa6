package synoptic.ingest.plain;

/** Finds the head of a text so short that no paragraph of it reads as running prose. */
final class ShortHead {

  /** How many lines may stand above the first byline or date: a masthead, a title, a subtitle. */
  private static final int MOST_ABOVE = 3;

  private ShortHead() {}

  /**
   * Index of the first block below the byline and the date under the title, or the number of blocks
   * where the text has no such head. Further dates part a diary or a list rather than head an
   * article.
   */
  static int end(PageBlocks page) {
    int fact = 0;
    while (fact < Math.min(page.size(), MOST_ABOVE + 1) && !isFact(page, fact)) {
      if (LineShape.endsSentence(page.text(fact)) && !page.text(fact).endsWith("?")) {
        return page.size();
      }
      fact++;
    }
    int end = fact;
    while (end < page.size() && isFact(page, end)) {
      end++;
    }
    boolean heads = fact > 0 && end > fact && end < page.size() && page.block(end).gap() > 0;
    return heads && hasTextOnly(page, end) ? end : page.size();
  }

  private static boolean hasTextOnly(PageBlocks page, int from) {
    boolean text = false;
    for (int at = from; at < page.size(); at++) {
      text |= page.isText(at);
      if (DateLine.of(page.text(at)).isPresent()) {
        return false;
      }
    }
    return text;
  }

  private static boolean isFact(PageBlocks page, int at) {
    return page.isText(at) && PageHead.isFact(page.text(at));
  }
}
