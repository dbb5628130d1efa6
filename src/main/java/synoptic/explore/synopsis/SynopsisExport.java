package synoptic.explore.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.compare.align.WordMarks;
import synoptic.compare.events.Event;
import synoptic.compare.events.Fact;
import synoptic.compare.events.FactDifferences;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Telling;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.timeline.Times;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.SearchEngine;

/** The facts of an event: a table with a column for each source, then the wordings of each fact. */
public record SynopsisExport(ToldEvent told) implements Export {

  private static final List<String> COLUMNS =
      List.of("fact", "text", "sources", "independent", "told_by", "not_told_by", "differs");

  /** Of a synopsis and where its facts differ. */
  public static SynopsisExport of(Synopsis synopsis, FactDifferences differences) {
    return new SynopsisExport(ToldEvent.of(synopsis, differences));
  }

  @Override
  public String name() {
    return "synopsis " + told.event().title();
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    List<Fact> facts = new FactChoice(FactChoice.Order.BASE, true, false, "").of(told);
    List<Fact> kept = facts.subList(0, Math.min(most, facts.size()));
    draft.add(table(kept));
    for (int at = 0; at < kept.size(); at++) {
      Fact fact = kept.get(at);
      if (!ToldEvent.isAlone(fact)) {
        wordings(draft, at + 1, fact);
      }
      draft.row(row(at + 1, fact), told.sources().stream().map(each -> told(fact, each)).toList());
    }
    return draft.done(told.event().title(), about(), COLUMNS, told.sources());
  }

  private List<String> about() {
    Event event = told.event();
    List<String> about = new ArrayList<>();
    Times.span(event.from(), event.to()).ifPresent(about::add);
    about.add(
        LibrarySummary.counted(event.articles().size(), "article")
            + " · "
            + LibrarySummary.counted(told.sources().size(), "source")
            + " · "
            + LibrarySummary.counted(told.synopsis().facts().size(), "fact")
            + ", "
            + told.shared().size()
            + " told by more than one source · base "
            + told.synopsis().base());
    about.add(
        "¶ passage · own: in the source's own words · “”: quoted · rep.: reported of somebody · ="
            + " in the words of another source · ≠ differs from the base");
    told.columns().stream()
        .filter(column -> !column.voices().isEmpty())
        .forEach(
            column ->
                about.add(
                    column.source() + " lets speak: " + SourceVoices.listed(column.voices())));
    event.articles().forEach(article -> about.add(Cited.of(article, 0).spoken()));
    return about;
  }

  private Table table(List<Fact> facts) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < facts.size(); at++) {
      Fact fact = facts.get(at);
      rows.add(
          Cited.joined(
              List.of(Integer.toString(at + 1), FactLines.oneLine(fact.text())),
              told.sources().stream().map(source -> FactCell.of(told, fact, source)).toList()));
    }
    return new Table(Cited.joined(List.of("", "Fact"), told.sources()), rows);
  }

  private void wordings(Draft draft, int number, Fact fact) {
    draft.add(new Heading(number + "  " + FactLines.oneLine(fact.text())));
    List<Telling> tellings = told.told(fact);
    List<WordMarks> words = ToldLines.marks(tellings);
    for (int at = 0; at < tellings.size(); at++) {
      Telling telling = tellings.get(at);
      List<Mark> marks = new ArrayList<>();
      ToldLines.merged(told.differences().in(telling))
          .forEach(span -> marks.add(new Mark(span, Kind.DIFFERS)));
      words.get(at).differing().forEach(span -> marks.add(new Mark(span, Kind.DIFFERS)));
      words.get(at).telling().own().forEach(span -> marks.add(new Mark(span, Kind.OWN)));
      String lead = telling.article().source() + " · " + FactCell.words(told, telling);
      draft.add(
          Draft.quote(lead, telling.article(), telling.passage().number(), telling.text(), marks));
    }
    List<String> missing = told.synopsis().missing(fact);
    if (!missing.isEmpty()) {
      draft.add(new Note("Not told by " + String.join(", ", missing) + "."));
    }
  }

  private List<String> row(int number, Fact fact) {
    return List.of(
        Integer.toString(number),
        FactLines.oneLine(fact.text()),
        Integer.toString(fact.sources().size()),
        Integer.toString(told.synopsis().independent(fact).size()),
        String.join("; ", fact.sources()),
        String.join("; ", told.synopsis().missing(fact)),
        told.differs(fact) ? "yes" : "");
  }

  /** All sentences of a source, each with its passage and in whose words. */
  private String told(Fact fact, String source) {
    return fact.toldBy(source).stream()
        .map(
            telling ->
                "%s (%s ¶ %d, %s%s)"
                    .formatted(
                        FactLines.oneLine(telling.text()),
                        telling.article().id(),
                        telling.passage().number(),
                        told.synopsis().words(telling),
                        told.differences().differs(telling) ? ", differs" : ""))
        .collect(Collectors.joining("\n"));
  }
}
