package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.annotate.When;
import synoptic.compare.Concordance;
import synoptic.compare.Concordance.InArticle;
import synoptic.compare.Located;
import synoptic.compare.Timeline;
import synoptic.compare.Timeline.Entry;
import synoptic.compare.Timeline.Moment;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.explore.EvidenceView.Counted;
import synoptic.explore.Exported.Dates;
import synoptic.explore.Exported.Evidence;
import synoptic.explore.Exported.Keyword;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.text.Span;

/** Makes documents of places in texts: dates in order of time, words below each other. */
final class PlacesDocument {

  private PlacesDocument() {}

  private static final List<String> DATED =
      List.of("date", "to", "granularity", "known", "words", "sentence");

  static Document of(Dates dates) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Moment moment : dates.timeline().moments()) {
      blocks.add(new Heading(Times.spoken(moment.when())));
      for (Entry entry : moment.entries()) {
        blocks.add(block(entry));
        rows.add(row(moment, entry));
      }
    }
    List<String> about = new ArrayList<>();
    about.add(
        LibrarySummary.counted(rows.size(), "date")
            + " · "
            + LibrarySummary.counted(dates.timeline().sources().size(), "source"));
    leftOut(about, dates.timeline().leftOut());
    String on = dates.typed().isBlank() ? "" : ": " + dates.typed();
    return new Document(
        "Timeline" + on, about, blocks, new Table(Cited.joined(DATED, Cited.COLUMNS), rows));
  }

  private static void leftOut(List<String> about, long passages) {
    if (passages > 0) {
      about.add(
          "Too much to be read whole: "
              + LibrarySummary.counted(passages, "passage")
              + " left out.");
    }
  }

  private static Block block(Entry entry) {
    if (entry.place().isEmpty()) {
      return new Note("Published: " + Cited.of(entry.article(), 0).spoken());
    }
    Timeline.Place place = entry.place().get();
    Span sentence = place.sentence().span();
    return new Quote(
        Times.sign(entry.known()) + " " + known(entry),
        Documents.passage(
            place.sentence().text(),
            Cited.language(entry.article()),
            List.of(place.words().span().shifted(-sentence.start())),
            Kind.HIT),
        Cited.of(entry.article(), entry.passage()));
  }

  private static String known(Entry entry) {
    return entry.known().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> row(Moment moment, Entry entry) {
    Optional<PartialDate> last =
        moment.when().filter(When.Between.class::isInstance).map(Timeline::last);
    return Cited.joined(
        List.of(
            moment.when().map(Timeline::first).map(PartialDate::toString).orElse(""),
            last.map(PartialDate::toString).orElse(""),
            entry.granularity().name().toLowerCase(Locale.ROOT),
            known(entry),
            entry.place().map(place -> place.words().text()).orElse(""),
            entry.place().map(place -> place.sentence().text()).orElse("")),
        Cited.cells(entry.article(), entry.place().isPresent() ? entry.passage() : 0));
  }

  static Document of(Keyword keyword) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (InArticle article : keyword.concordance().articles()) {
      ArticleEntry entry = article.article();
      blocks.add(new Heading(entry.source() + " · " + entry.title()));
      for (Concordance.Occurrence found : article.occurrences()) {
        String text = found.passage().text();
        int number = found.passage().number();
        Span word = found.keyword();
        Span sentence = found.sentence();
        blocks.add(
            new Quote(
                "",
                Documents.passage(
                    sentence.in(text),
                    Cited.language(entry),
                    List.of(word.shifted(-sentence.start())),
                    Kind.HIT),
                Cited.of(entry, number)));
        rows.add(
            Cited.joined(
                List.of(
                    text.substring(sentence.start(), word.start()),
                    word.in(text),
                    text.substring(word.end(), sentence.end())),
                Cited.cells(entry, number)));
      }
    }
    List<String> about = new ArrayList<>();
    about.add(
        LibrarySummary.counted(rows.size(), "place")
            + " in "
            + LibrarySummary.counted(keyword.concordance().articles().size(), "article"));
    leftOut(about, keyword.concordance().leftOut());
    return new Document(
        "Concordance: " + keyword.typed(),
        about,
        blocks,
        new Table(Cited.joined(List.of("left", "keyword", "right"), Cited.COLUMNS), rows));
  }

  static Document of(Evidence evidence, List<ArticleEntry> articles) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Counted counted : evidence.passages()) {
      Located located = counted.passage();
      int number = located.passage().number();
      ArticleEntry article =
          Cited.entry(articles, located.article())
              .orElseGet(() -> new ArticleEntry(located.article(), FrontMatter.UNKNOWN, 0));
      blocks.add(
          new Quote(
              counted.sign(),
              Documents.passage(located.text(), Cited.language(article), counted.marks(), Kind.HIT),
              Cited.of(article, number)));
      rows.add(
          Cited.joined(
              List.of(counted.sign(), Integer.toString(counted.times()), located.text()),
              Cited.cells(article, number)));
    }
    String count = "A: " + evidence.count().getFirst() + " · B: " + evidence.count().getLast();
    return new Document(
        evidence.title(),
        List.of(count),
        blocks,
        new Table(Cited.joined(List.of("side", "times", "text"), Cited.COLUMNS), rows));
  }
}
