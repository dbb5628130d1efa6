package synoptic.ingest.plain;

import java.util.regex.Pattern;
import synoptic.ingest.core.Dropped.Reason;

/** Takes the list of endnotes out of a text. */
final class Endnotes {

  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What only citations have: an address, a page, a year in brackets, a quoted title. */
  private static final Pattern CITATION =
      Pattern.compile(
          "https?://|\\bwww\\.|\\bdoi\\b|\\bretrieved\\b|\\baccessed\\b|\\bibid\\b|\\bop\\. cit"
              + "|\\bpp?\\. ?\\d|\\bvol\\. ?\\d|\\bno\\. ?\\d|\\((?:[\\p{L}., -]{0,25}\\d{0,2},? ?)(?:19|20)\\d\\d"
              + "|[,،][”»\"]|[”»\"],|\\binterviews? with|\\bпросмотр|\\bдата обращения|\\bص ?\\d",
          I);

  private static final int MOST_HEADINGS = 20;

  private Endnotes() {}

  static void mark(PageBlocks page) {
    int tried = 0;
    for (int at = page.size() - 1; at >= 0 && tried < MOST_HEADINGS; at--) {
      if (isHeading(page, at)) {
        tried++;
        if (markBelow(page, at)) {
          return;
        }
      }
    }
    markUnheaded(page);
  }

  private static boolean isHeading(PageBlocks page, int at) {
    return page.isText(at)
        && Phrases.heading(page.text(at), Phrases.Place.ANYWHERE)
            .filter(reason -> reason == Reason.ENDNOTES)
            .isPresent();
  }

  /** Marks the notes under a heading, where they read like notes. */
  private static boolean markBelow(PageBlocks page, int heading) {
    Run run = Run.from(page, heading + 1);
    boolean reads = run.count > 0 && run.citations * 3 >= run.count;
    if (!reads) {
      return false;
    }
    for (int at = heading; at < run.end; at++) {
      page.drop(at, Reason.ENDNOTES);
    }
    page.notes = Math.max(run.lastNumber, 1);
    return true;
  }

  /** Notes at a text's very end may have no heading; then half of them must be citations. */
  private static void markUnheaded(PageBlocks page) {
    int first = page.lastProse();
    int from = Math.max(0, page.size() - 2_000);
    for (int at = page.size() - 1; at >= from; at--) {
      if (page.isText(at) && LineShape.itemNumber(page.text(at)) == 1) {
        Run run = Run.from(page, at);
        if (run.count >= 2 && run.citations * 2 > run.count && run.end > first) {
          for (int note = at; note < run.end; note++) {
            page.drop(note, Reason.ENDNOTES);
          }
          page.notes = run.lastNumber;
        }
        return;
      }
    }
  }

  /** A run of notes: numbered upward, their wrapped lines, or citations without numbers. */
  private static final class Run {
    private int end;
    private int count;
    private int citations;
    private int lastNumber;

    static Run from(PageBlocks page, int start) {
      Run run = new Run();
      run.end = start;
      for (int at = start; at < page.size() && run.takes(page, at); at++) {
        run.end = at + 1;
      }
      return run;
    }

    private boolean takes(PageBlocks page, int at) {
      String text = page.text(at);
      int number = LineShape.itemNumber(text);
      boolean follows = number > lastNumber && number <= lastNumber + 3;
      boolean cites = isCitation(text);
      if (follows || cites && number == 0 && page.block(at).gap() > 0 || cites && count == 0) {
        count++;
        citations += cites ? 1 : 0;
        lastNumber = follows ? number : lastNumber;
        return true;
      }
      boolean goesOn = count > 0 && number == 0 && page.block(at).gap() == 0;
      citations += goesOn && cites && lastNumber == 0 ? 1 : 0;
      count += goesOn && cites && lastNumber == 0 ? 1 : 0;
      return goesOn && (lastNumber > 0 || cites);
    }

    private static boolean isCitation(String text) {
      String start = text.substring(0, Math.min(text.length(), LineShape.LONGEST_FURNITURE));
      return CITATION.matcher(start).find();
    }
  }
}
