package synoptic.ingest.plain;

import java.lang.Character.UnicodeScript;
import synoptic.ingest.core.Dropped.Reason;

/** Takes lists of other articles out of a text, and lines in another script above it. */
final class RelatedLinks {

  /** How long the titles in a box amid the text are, and how many it holds with its heading. */
  private static final int LONGEST_TITLE = 120;

  private static final int MOST_TITLES = 7;

  private RelatedLinks() {}

  /** Marks each heading such as "Related articles" with the items of its list. */
  static void markLists(PageBlocks page) {
    int first = page.firstProse();
    int last = page.lastProse();
    for (int at = 0; at < page.size(); at++) {
      if (page.isText(at)) {
        Phrases.heading(page.text(at), Phrases.Place.ANYWHERE)
            .filter(reason -> reason == Reason.RELATED)
            .ifPresent(new ListBelow(page, at, first, last)::mark);
      }
    }
  }

  /** Marks lines above the first paragraph that are in another script than it. */
  static void markOtherScriptAbove(PageBlocks page) {
    int end = page.firstProse();
    UnicodeScript script =
        end < page.size() ? LineShape.script(page.text(end)) : UnicodeScript.COMMON;
    for (int at = 0; at < end && script != UnicodeScript.COMMON; at++) {
      boolean date = DateLine.of(page.text(at)).isPresent();
      if (page.isText(at) && !date && isOther(page.text(at), script)) {
        page.drop(at, Reason.OTHER_SCRIPT);
      }
    }
  }

  static boolean isOther(String text, UnicodeScript script) {
    UnicodeScript own = LineShape.script(text);
    return script != UnicodeScript.COMMON
        && own != UnicodeScript.COMMON
        && own != script
        && !LineShape.isProse(text);
  }

  private record ListBelow(PageBlocks page, int heading, int firstProse, int lastProse) {

    /** Above or below the article the heading goes too; amid it only with a list of items. */
    void mark(Reason reason) {
      boolean amid = heading > firstProse && heading < lastProse;
      int end = amid ? endOfBox() : heading + 1;
      while (end < page.size() && isItem(end, amid)) {
        end++;
      }
      boolean atTheTop = heading < firstProse;
      if (amid && end == heading + 1 || atTheTop && !isBulleted(end)) {
        return;
      }
      for (int at = heading; at < end; at++) {
        page.drop(at, reason);
      }
    }

    /** Titles that stand together with the heading and apart from the text are its list. */
    private int endOfBox() {
      int end = heading + 1;
      while (end < page.size()
          && page.block(end).gap() == 0
          && page.isText(end)
          && page.text(end).length() <= LONGEST_TITLE
          && !LineShape.endsSentence(page.text(end))) {
        end++;
      }
      boolean isApart = page.block(heading).gap() > 0;
      boolean isBox =
          end - heading <= MOST_TITLES && end < page.size() && page.block(end).gap() > 0;
      return isApart && isBox ? end : heading + 1;
    }

    private boolean isBulleted(int end) {
      return end > heading + 1 && LineShape.isBullet(page.text(heading + 1));
    }

    private boolean isItem(int at, boolean amid) {
      String text = page.text(at);
      if (!page.isText(at)) {
        return !amid && !page.isDroppedAs(at, Reason.ENDNOTES);
      }
      boolean bullet = LineShape.isBullet(text) && text.length() <= 250;
      boolean bulletsOnly = amid || heading < firstProse;
      return bulletsOnly ? bullet : bullet || text.length() <= 160 && !LineShape.isProse(text);
    }
  }
}
