package synoptic.explore.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.annotate.dates.When;
import synoptic.compare.time.Timeline;
import synoptic.compare.time.Timeline.Entry;
import synoptic.compare.time.Timeline.Moment;
import synoptic.corpus.PartialDate;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Passage.Kind;
import synoptic.search.SearchEngine;
import synoptic.text.Span;

/** The dates that passages name, in order of time. */
public record TimelineExport(String typed, Timeline timeline) implements Export {

  private static final List<String> DATED =
      List.of("date", "to", "granularity", "known", "readings", "words", "sentence");

  @Override
  public String name() {
    return "timeline " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    for (Moment moment : timeline.moments()) {
      draft.add(new Heading(Times.spoken(moment)));
      for (Entry entry : moment.entries()) {
        draft.add(block(entry));
        draft.row(
            row(moment, entry),
            Cited.cells(entry.article(), entry.place().isPresent() ? entry.passage() : 0));
      }
    }
    String about =
        LibrarySummary.counted(draft.rows(), "date")
            + " · "
            + LibrarySummary.counted(timeline.sources().size(), "source");
    return draft.done(
        "Timeline" + (typed.isBlank() ? "" : ": " + typed),
        Draft.about(about, timeline.leftOut()),
        DATED,
        Cited.COLUMNS);
  }

  private static Block block(Entry entry) {
    if (entry.place().isEmpty()) {
      return new Note("Published: " + Cited.of(entry.article(), 0).spoken());
    }
    Timeline.Place place = entry.place().get();
    Span words = place.words().span().shifted(-place.sentence().span().start());
    return Draft.quote(
        Times.sign(entry.known()) + " " + known(entry) + either(entry),
        entry.article(),
        entry.passage(),
        place.sentence().text(),
        List.of(words),
        Kind.HIT);
  }

  private static String either(Entry entry) {
    return entry.readings().isEmpty() ? "" : ": " + Times.either(entry.readings());
  }

  private static String known(Entry entry) {
    return entry.known().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> row(Moment moment, Entry entry) {
    Optional<PartialDate> last =
        moment.when().filter(When.Between.class::isInstance).map(Timeline::last);
    return List.of(
        moment.when().map(Timeline::first).map(PartialDate::toString).orElse(""),
        last.map(PartialDate::toString).orElse(""),
        entry.granularity().name().toLowerCase(Locale.ROOT),
        known(entry),
        Times.either(entry.readings()),
        entry.place().map(place -> place.words().text()).orElse(""),
        entry.place().map(place -> place.sentence().text()).orElse(""));
  }
}
