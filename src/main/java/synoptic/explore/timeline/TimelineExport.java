package synoptic.explore.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.annotate.dates.When;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Moment;
import synoptic.corpus.PartialDate;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Documents;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.search.SearchEngine;
import synoptic.text.Span;

/** The dates that passages name, in order of time. */
public record TimelineExport(String typed, Timeline timeline) implements Export {

  private static final List<String> DATED =
      List.of("date", "to", "granularity", "known", "words", "sentence");

  @Override
  public String name() {
    return "timeline " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Moment moment : timeline.moments()) {
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
            + LibrarySummary.counted(timeline.sources().size(), "source"));
    Documents.leftOut(about, timeline.leftOut());
    String on = typed.isBlank() ? "" : ": " + typed;
    return new Document(
        "Timeline" + on, about, blocks, new Table(Cited.joined(DATED, Cited.COLUMNS), rows));
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
}
