package synoptic.ingest;

/** Finds the head of a text so short that no paragraph of it reads as running prose. */
final class ShortHead {

  /** How many lines may stand above the first byline or date: a masthead, a title, a subtitle. */
  private static final int MOST_ABOVE = 3;

  private ShortHead() {}

  /**
   * Index of the first unit below the byline and the date under the title, or the sheet's size
   * where the text has no such head. Further dates part a diary or a list rather than head an
   * article.
   */
  static int end(PageBlocks sheet) {
    int fact = 0;
    while (fact < Math.min(sheet.size(), MOST_ABOVE + 1) && !isFact(sheet, fact)) {
      if (LineShape.endsSentence(sheet.text(fact)) && !sheet.text(fact).endsWith("?")) {
        return sheet.size();
      }
      fact++;
    }
    int end = fact;
    while (end < sheet.size() && isFact(sheet, end)) {
      end++;
    }
    boolean heads = fact > 0 && end > fact && end < sheet.size() && sheet.unit(end).gap() > 0;
    return heads && hasTextOnly(sheet, end) ? end : sheet.size();
  }

  private static boolean hasTextOnly(PageBlocks sheet, int from) {
    boolean text = false;
    for (int at = from; at < sheet.size(); at++) {
      text |= sheet.isText(at);
      if (DateLine.of(sheet.text(at)).isPresent()) {
        return false;
      }
    }
    return text;
  }

  private static boolean isFact(PageBlocks sheet, int at) {
    String text = sheet.text(at);
    return sheet.isText(at)
        && (DateLine.of(text).isPresent() || Byline.of(text).flatMap(Byline::author).isPresent());
  }
}
