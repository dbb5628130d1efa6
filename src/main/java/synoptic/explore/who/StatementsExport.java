package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Mark;
import synoptic.corpus.UtteranceDay;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.reader.Attribution;
import synoptic.explore.reader.Wording;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage.Kind;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Span;

/** Statements that match, each in its sentence, and who speaks how often in which source. */
public record StatementsExport(Query query, Optional<String> voice, Set<Statement.Kind> kinds)
    implements Export {

  private static final int PAGE = 500;

  public StatementsExport {
    kinds = Set.copyOf(kinds);
  }

  @Override
  public String name() {
    return "who " + voice.map(name -> name + " ").orElse("") + QueryText.of(query);
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    int limit = Math.min(MOST, most);
    List<StatementHit> hits = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    StatementResult first = null;
    do {
      int size = Math.min(PAGE, limit - hits.size());
      StatementResult page =
          engine.statements(new StatementRequest(query, voice, kinds, size, after));
      first = first == null ? page : first;
      hits.addAll(page.hits());
      after = page.hits().isEmpty() ? Optional.empty() : page.next();
    } while (after.isPresent() && hits.size() < limit);
    return document(hits, first);
  }

  private static final List<String> SAID =
      List.of(
          "speaker",
          "kind",
          "marks",
          "confidence",
          "cue",
          "by",
          "to",
          "when",
          "from",
          "until",
          "said",
          "sentence",
          "also");

  private Document document(List<StatementHit> hits, StatementResult answer) {
    Draft draft = new Draft();
    for (StatementHit hit : hits) {
      int number = hit.passage().number();
      draft.add(sentence(hit));
      draft.row(Cited.cells(hit.article(), number), said(hit));
    }
    List<Count> sources = VoiceList.of(answer.voices()).sources();
    if (!answer.voices().isEmpty()) {
      draft.add(new Heading("Who speaks"));
      draft.add(voices(answer.voices(), sources));
    }
    String what = kinds.stream().map(Attribution::kind).sorted().collect(Collectors.joining(", "));
    String on = QueryText.of(query);
    String about =
        Draft.counted(hits.size(), answer.total(), "statement")
            + (what.isEmpty() ? "" : " · " + what)
            + (on.isEmpty() ? "" : " · on: " + on);
    return draft.done(
        "Who said what" + voice.map(name -> ": " + name).orElse(""),
        List.of(about),
        Cited.COLUMNS,
        SAID);
  }

  private static Quote sentence(StatementHit hit) {
    Span sentence = Attribution.sentence(hit);
    List<Span> said =
        hit.statement().content().stream()
            .map(Part::span)
            .filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end())
            .map(span -> span.shifted(-sentence.start()))
            .toList();
    String text = sentence.in(hit.passage().text());
    int number = hit.passage().number();
    return Draft.quote(Attribution.said(hit), hit.article(), number, text, said, Kind.SAID);
  }

  private static List<String> said(StatementHit hit) {
    Statement statement = hit.statement();
    Optional<UtteranceDay.Time> time = statement.when().flatMap(UtteranceDay::time);
    return List.of(
        hit.voice(),
        Attribution.kind(statement.kind()),
        statement.marks().stream().map(Mark::toString).collect(Collectors.joining(", ")),
        String.format(Locale.ROOT, "%.2f", statement.confidence()),
        statement.cue().map(Part::text).orElse(""),
        statement.via().stream().map(Reporter::name).collect(Collectors.joining(" → ")),
        statement.to().map(Recipient::name).orElse(""),
        statement.when().map(when -> when.words().text()).orElse(""),
        time.map(known -> known.firstDay().toString()).orElse(""),
        time.map(known -> known.lastDay().toString()).orElse(""),
        statement.content().stream().map(Part::text).collect(Collectors.joining(" … ")),
        Attribution.sentence(hit).in(hit.passage().text()),
        String.join("; ", Wording.also(hit)));
  }

  private static Table voices(List<Voice> voices, List<Count> sources) {
    List<String> columns = new ArrayList<>(List.of("Speaker", "Statements"));
    sources.forEach(source -> columns.add(source.value()));
    List<List<String>> rows = new ArrayList<>();
    for (Voice voice : voices) {
      List<String> row = new ArrayList<>();
      row.add(voice.name() + voice.office().map(office -> " (" + office + ")").orElse(""));
      row.add(Long.toString(voice.statements()));
      for (Count source : sources) {
        Optional<Count> own =
            voice.sources().stream()
                .filter(each -> each.value().equals(source.value()))
                .findFirst();
        row.add(own.map(count -> Long.toString(count.passages())).orElse(""));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
