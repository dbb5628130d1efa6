package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.ingest.core.Draft.Look;
import synoptic.ingest.core.Draft.Page;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.ingest.core.Given;

/**
 * An article made of a plain text as it was copied from a page. Evidence is weighed, and in doubt a
 * line is kept: a wrongly kept line is better than a lost paragraph.
 */
public record ScrapedText(Article article, List<Dropped> dropped) {

  /**
   * @param known what the file's format states about the article
   * @param given what the user states, which goes before it, and what other files tell
   */
  public static ScrapedText of(String id, Page body, FrontMatter known, Given given) {
    PageBlocks page = new PageBlocks(body.blocks());
    page.know(known);
    read(page, given);
    if (!hasText(page)) {
      page.restoreAll();
      page.know(known);
    }
    return new Assembly(page, body.look(), known).article(id, given.front());
  }

  private static void read(PageBlocks page, Given given) {
    for (int at = 0; at < page.size(); at++) {
      if (!LineShape.hasLetterOrDigit(page.text(at))) {
        page.drop(at, Reason.ORNAMENT);
      }
    }
    Endnotes.mark(page);
    for (int at = 0; at < page.size(); at++) {
      if (page.isText(at)) {
        int block = at;
        PageFurniture.anywhere(page.text(at)).ifPresent(reason -> page.drop(block, reason));
      }
    }
    PageFurniture.markRepeated(page);
    SignUpBoxes.mark(page);
    RecurringLines.take(page, given.recurring());
    RelatedLinks.markOtherScriptAbove(page);
    PageHead.read(page, given.front().source());
    PageTail.read(page);
    RelatedLinks.markLists(page);
    PullQuotes.mark(page);
    Corrections.mark(page);
    page.source = page.source.or(() -> signature(page));
    ReportStart.take(page);
    partTitle(page, given.recurring().names());
  }

  /** The headline alone is the title; what the site has added to it is told or stated. */
  private static void partTitle(PageBlocks page, Set<String> outlets) {
    if (page.title.isEmpty()) {
      return;
    }
    Optional<String> outlet = TitleParts.lastName(page.title.get()).filter(outlets::contains);
    TitleParts parts = TitleParts.of(page.title.get(), outlet.or(() -> page.source));
    page.title = Optional.of(parts.headline());
    page.source = page.source.or(parts::outlet);
    parts
        .outlet()
        .filter(name -> !page.source.get().equals(name))
        .ifPresent(name -> page.dropPart(Reason.SLOGAN, name));
    parts.sections().forEach(section -> page.dropPart(Reason.NAVIGATION, section));
    for (int at = 0; at < page.size() && !page.isProse(at); at++) {
      TitleParts again = TitleParts.of(page.text(at), page.source);
      if (page.isText(at) && again.headline().equals(parts.headline())) {
        page.source = page.source.or(again::outlet);
        page.drop(at, Reason.REPEATED);
      }
    }
  }

  private static Optional<String> signature(PageBlocks page) {
    for (int at = page.size() - 1; at >= 0; at--) {
      if (page.isDroppedAs(at, Reason.COPYRIGHT)) {
        return Publisher.inCopyright(page.text(at));
      }
    }
    return Optional.empty();
  }

  private static boolean hasText(PageBlocks page) {
    return page.nextText(-1).isPresent();
  }

  /** Turns a marked page into passages under their sections. */
  private record Assembly(PageBlocks page, Look look, FrontMatter known) {

    ScrapedText article(String id, FrontMatter given) {
      NoteNumbers numbers = numbers();
      int firstNumbered = -1;
      List<Passage> passages = new ArrayList<>();
      List<Dropped> dropped = new ArrayList<>(page.dropped());
      boolean hasSections = hasSections();
      String section = "";
      for (int at = 0; at < page.size(); at++) {
        if (!page.isText(at)) {
          continue;
        }
        if (hasSections && isSection(at)) {
          section = page.text(at);
        } else {
          String text = numbers == null ? page.text(at) : numbers.without(page.text(at));
          firstNumbered = firstNumbered < 0 && !text.equals(page.text(at)) ? at : firstNumbered;
          passages.add(new Passage(passages.size() + 1, section, text));
        }
      }
      if (numbers != null) {
        int line = page.block(firstNumbered).line();
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
      for (int at = 0; at < page.size(); at++) {
        if (page.isText(at)) {
          trial.without(page.text(at));
        }
      }
      int found = trial.found().size();
      return found >= 2 || found == 1 && page.notes > 0 ? new NoteNumbers() : null;
    }

    /** Where most lines are short, as in a poem, short lines are no headings. */
    private boolean hasSections() {
      int prose = 0;
      int others = 0;
      for (int at = 0; at < page.size(); at++) {
        if (page.isText(at)) {
          boolean sentence = page.isProse(at) || LineShape.endsSentence(page.text(at));
          prose += sentence ? 1 : 0;
          others += sentence ? 0 : 1;
        }
      }
      return look == Look.MARKED || prose >= others;
    }

    /** Where the format tells headings, one that stands over no text is text itself. */
    private boolean isSection(int at) {
      int next = page.nextText(at).orElse(-1);
      if (look == Look.MARKED) {
        return next > 0 && page.block(at).isHeading() && !page.block(next).isHeading();
      }
      return next > 0
          && LineShape.isHeading(page.text(at))
          && page.isProse(next)
          && LineShape.itemNumber(page.text(at)) == 0;
    }

    private FrontMatter stated(List<Passage> passages) {
      StringBuilder body = new StringBuilder();
      for (int at = 0; at < passages.size() && body.length() < 40_000; at++) {
        body.append(passages.get(at).text()).append('\n');
      }
      return new FrontMatter(
          page.title,
          page.source,
          page.author,
          page.published,
          LanguageGuess.of(body.toString()).or(known::language),
          page.url,
          known.note());
    }

    /** What the text states and the user states otherwise is not lost in silence. */
    private void replaced(FrontMatter given, List<Dropped> dropped) {
      replaced(given.title(), page.title, dropped);
      replaced(given.source(), page.source, dropped);
      replaced(given.author(), page.author, dropped);
      replaced(given.url(), page.url, dropped);
      replaced(
          given.published().map(Object::toString), page.published.map(Object::toString), dropped);
    }

    private void replaced(Optional<String> given, Optional<String> stated, List<Dropped> dropped) {
      if (given.isPresent() && stated.isPresent() && !given.equals(stated)) {
        dropped.add(new Dropped(Reason.REPLACED, stated.get(), page.lineOf(stated.get())));
      }
    }
  }
}
