package synoptic.ingest;

import java.util.Optional;
import synoptic.ingest.Dropped.Reason;

/** Takes authors' names into a sheet, where there is evidence that they are authors'. */
final class Bylines {

  private static final int LONGEST_AFFILIATION = 160;

  private Bylines() {}

  static void take(PageBlocks sheet, int at, Byline byline) {
    boolean news =
        byline.author().isPresent() && sheet.author.isEmpty()
            || byline.source().isPresent() && sheet.source.isEmpty()
            || byline.date().isPresent() && sheet.published.isEmpty();
    if (!news) {
      return;
    }
    sheet.author = sheet.author.or(byline::author);
    sheet.source = sheet.source.or(byline::source);
    sheet.published = sheet.published.or(byline::date);
    sheet.state(at);
    affiliation(sheet, at);
  }

  /** A bare name is an author's where the line below says at what the person works. */
  static void nameWithAffiliation(PageBlocks sheet, int at) {
    if (sheet.isText(at)
        && sheet.author.isEmpty()
        && NameRules.isPerson(sheet.text(at))
        && isAffiliation(sheet, at + 1)) {
      sheet.author = Optional.of(sheet.text(at));
      sheet.state(at);
      affiliation(sheet, at);
    }
  }

  private static void affiliation(PageBlocks sheet, int name) {
    int below = name + 1;
    if (isAffiliation(sheet, below)) {
      String text = sheet.text(below);
      sheet.source = sheet.source.or(() -> Publisher.inAffiliation(text));
      sheet.drop(below, Reason.ABOUT_AUTHOR);
    }
  }

  private static boolean isAffiliation(PageBlocks sheet, int at) {
    if (at >= sheet.size() || !sheet.isText(at) || sheet.unit(at).gap() > 1) {
      return false;
    }
    String text = sheet.text(at);
    return text.length() <= LONGEST_AFFILIATION
        && !LineShape.endsSentence(text)
        && !LineShape.isItem(text)
        && NameRules.hasWork(text);
  }

  /** A bare name anywhere is the author's where a note about that person follows the text. */
  static void nameOfBio(PageBlocks sheet, String subject) {
    for (int at = 0; at < sheet.size(); at++) {
      if (sheet.isText(at) && sheet.text(at).equals(subject)) {
        sheet.author = sheet.author.or(() -> Optional.of(subject));
        sheet.state(at);
        return;
      }
    }
  }
}
