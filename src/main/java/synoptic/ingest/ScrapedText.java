package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.ingest.Dropped.Reason;

/**
 * An article made of a plain text as it was copied from a page. Evidence is weighed, and in doubt a
 * line is kept: a wrongly kept line is better than a lost paragraph.
 */
record ScrapedText(Article article, List<Dropped> dropped) {

  static ScrapedText of(String id, String text, FrontMatter given) {
    PageBlocks sheet = new PageBlocks(ParagraphLayout.of(text));
    read(sheet, given);
    if (!hasText(sheet)) {
      sheet.restoreAll();
    }
    return new Assembly(sheet).article(id, given);
  }

  private static void read(PageBlocks sheet, FrontMatter given) {
    for (int at = 0; at < sheet.size(); at++) {
      if (!LineShape.hasLetterOrDigit(sheet.text(at))) {
        sheet.drop(at, Reason.ORNAMENT);
      }
    }
    Endnotes.mark(sheet);
    for (int at = 0; at < sheet.size(); at++) {
      if (sheet.isText(at)) {
        int unit = at;
        PageFurniture.anywhere(sheet.text(at)).ifPresent(reason -> sheet.drop(unit, reason));
      }
    }
    RelatedLinks.markOtherScriptAbove(sheet);
    PageHead.read(sheet, given.source());
    PageTail.read(sheet);
    RelatedLinks.markLists(sheet);
    PullQuotes.mark(sheet);
    sheet.source = sheet.source.or(() -> signature(sheet));
  }

  private static Optional<String> signature(PageBlocks sheet) {
    for (int at = sheet.size() - 1; at >= 0; at--) {
      if (sheet.isDroppedAs(at, Reason.COPYRIGHT)) {
        return Publisher.inCopyright(sheet.text(at));
      }
    }
    return Optional.empty();
  }

  private static boolean hasText(PageBlocks sheet) {
    return sheet.nextText(-1).isPresent();
  }

  /** Turns a marked sheet into passages under their sections. */
  private record Assembly(PageBlocks sheet) {

    ScrapedText article(String id, FrontMatter given) {
      NoteNumbers numbers = numbers();
      int firstNumbered = -1;
      List<Passage> passages = new ArrayList<>();
      List<Dropped> dropped = new ArrayList<>(sheet.dropped());
      boolean hasSections = hasSections();
      String section = "";
      for (int at = 0; at < sheet.size(); at++) {
        if (!sheet.isText(at)) {
          continue;
        }
        if (hasSections && isSection(at)) {
          section = sheet.text(at);
        } else {
          String text = numbers == null ? sheet.text(at) : numbers.without(sheet.text(at));
          firstNumbered = firstNumbered < 0 && !text.equals(sheet.text(at)) ? at : firstNumbered;
          passages.add(new Passage(passages.size() + 1, section, text));
        }
      }
      if (numbers != null) {
        int line = sheet.unit(firstNumbered).line();
        dropped.add(new Dropped(Reason.NOTE_NUMBERS, numbers.found().toString(), line));
      }
      FrontMatter front = given.or(stated(passages));
      replaced(given, dropped);
      dropped.sort(java.util.Comparator.comparingInt(Dropped::line));
      return new ScrapedText(new Article(id, front, passages), dropped);
    }

    /** The notes' numbers are taken out where there are notes, or where they count on from 1. */
    private NoteNumbers numbers() {
      NoteNumbers trial = new NoteNumbers();
      for (int at = 0; at < sheet.size(); at++) {
        if (sheet.isText(at)) {
          trial.without(sheet.text(at));
        }
      }
      int found = trial.found().size();
      return found >= 2 || found == 1 && sheet.notes > 0 ? new NoteNumbers() : null;
    }

    /** Where most lines are short, as in a poem, short lines are no headings. */
    private boolean hasSections() {
      int prose = 0;
      int others = 0;
      for (int at = 0; at < sheet.size(); at++) {
        if (sheet.isText(at)) {
          boolean sentence = sheet.isProse(at) || LineShape.endsSentence(sheet.text(at));
          prose += sentence ? 1 : 0;
          others += sentence ? 0 : 1;
        }
      }
      return prose >= others;
    }

    private boolean isSection(int at) {
      int next = sheet.nextText(at).orElse(-1);
      return next > 0
          && LineShape.isHeading(sheet.text(at))
          && sheet.isProse(next)
          && LineShape.itemNumber(sheet.text(at)) == 0;
    }

    private FrontMatter stated(List<Passage> passages) {
      StringBuilder body = new StringBuilder();
      for (int at = 0; at < passages.size() && body.length() < 40_000; at++) {
        body.append(passages.get(at).text()).append('\n');
      }
      return new FrontMatter(
          sheet.title,
          sheet.source,
          sheet.author,
          sheet.published,
          LanguageGuess.of(body.toString()),
          sheet.url,
          Optional.empty());
    }

    /** What the text states and the user states otherwise is not lost in silence. */
    private void replaced(FrontMatter given, List<Dropped> dropped) {
      replaced(given.title(), sheet.title, dropped);
      replaced(given.source(), sheet.source, dropped);
      replaced(given.author(), sheet.author, dropped);
      replaced(given.url(), sheet.url, dropped);
      replaced(
          given.published().map(Object::toString), sheet.published.map(Object::toString), dropped);
    }

    private void replaced(Optional<String> given, Optional<String> stated, List<Dropped> dropped) {
      if (given.isPresent() && stated.isPresent() && !given.equals(stated)) {
        dropped.add(new Dropped(Reason.REPLACED, stated.get(), lineOf(stated.get())));
      }
    }

    private int lineOf(String text) {
      for (int at = 0; at < sheet.size(); at++) {
        if (sheet.text(at).contains(text)) {
          return sheet.unit(at).line();
        }
      }
      return 1;
    }
  }
}
