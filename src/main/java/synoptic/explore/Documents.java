package synoptic.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Reporter;
import synoptic.corpus.Statement;
import synoptic.explore.Exported.Passages;
import synoptic.explore.Exported.Statements;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.ArticleEntry;
import synoptic.search.Hit;
import synoptic.search.QueryText;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Span;

/** Makes documents of what the views show. */
final class Documents {

  private Documents() {}

  /** The articles of a library. */
  static Document articles(List<ArticleEntry> articles) {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> shown = new ArrayList<>();
    for (ArticleEntry article : articles) {
      rows.add(
          Cited.joined(
              Cited.cells(article, 0),
              List.of(Cited.language(article), Integer.toString(article.passages()))));
      shown.add(
          List.of(
              article.id(),
              article.source(),
              article.title(),
              article.front().author().orElse(""),
              article.front().published().map(PartialDate::brief).orElse("undated"),
              Integer.toString(article.passages())));
    }
    Table table =
        new Table(List.of("Id", "Source", "Title", "Author", "Published", "Passages"), shown);
    return new Document(
        "Articles",
        List.of(LibrarySummary.counted(articles.size(), "article")),
        List.of(table),
        new Table(Cited.joined(Cited.COLUMNS, List.of("language", "passages")), rows));
  }

  /** Passages that a query found, the marks on what it looked for. */
  static Document passages(Passages asked, List<Hit> hits, Total total) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Hit hit : hits) {
      int number = hit.passage().number();
      blocks.add(
          new Quote(
              "",
              passage(hit.passage().text(), Cited.language(hit.article()), hit.marks(), Kind.HIT),
              Cited.of(hit.article(), number)));
      rows.add(Cited.joined(Cited.cells(hit.article(), number), List.of(hit.passage().text())));
    }
    String sorted = asked.sort().name().toLowerCase(Locale.ROOT);
    return new Document(
        "Search: " + QueryText.of(asked.query()),
        List.of(counted(hits.size(), total, "passage") + " · by " + sorted),
        blocks,
        new Table(Cited.joined(Cited.COLUMNS, List.of("text")), rows));
  }

  private static String counted(int there, Total total, String noun) {
    boolean all = there >= total.count() && total.exact();
    String count = LibrarySummary.counted(Math.max(there, total.count()), noun);
    return all
        ? count
        : "the first %,d of %s%s".formatted(there, total.exact() ? "" : "over ", count);
  }

  private static final List<String> SAID =
      List.of("speaker", "kind", "cue", "by", "said", "sentence");

  /** Statements, each in its sentence, and who speaks how often in which source. */
  static Document statements(Statements asked, List<StatementHit> hits, StatementResult answer) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (StatementHit hit : hits) {
      int number = hit.passage().number();
      blocks.add(new Quote(Attribution.said(hit), sentence(hit), Cited.of(hit.article(), number)));
      rows.add(Cited.joined(Cited.cells(hit.article(), number), said(hit)));
    }
    List<Count> sources = VoiceList.of(answer.voices()).sources();
    if (!answer.voices().isEmpty()) {
      blocks.add(new Heading("Who speaks"));
      blocks.add(voices(answer.voices(), sources));
    }
    String what =
        asked.kinds().stream().map(Attribution::kind).sorted().collect(Collectors.joining(", "));
    String query = QueryText.of(asked.query());
    return new Document(
        "Who said what" + asked.voice().map(name -> ": " + name).orElse(""),
        List.of(
            counted(hits.size(), answer.total(), "statement")
                + (what.isEmpty() ? "" : " · " + what)
                + (query.isEmpty() ? "" : " · on: " + query)),
        blocks,
        new Table(Cited.joined(Cited.COLUMNS, SAID), rows));
  }

  private static Passage sentence(StatementHit hit) {
    Span sentence = Attribution.sentence(hit);
    List<Span> said =
        hit.statement().content().stream()
            .map(Part::span)
            .filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end())
            .map(span -> span.shifted(-sentence.start()))
            .toList();
    return passage(
        sentence.in(hit.passage().text()), Cited.language(hit.article()), said, Kind.SAID);
  }

  private static List<String> said(StatementHit hit) {
    Statement statement = hit.statement();
    return List.of(
        hit.voice(),
        Attribution.kind(statement.kind()),
        statement.cue().map(Part::text).orElse(""),
        statement.via().stream().map(Reporter::name).collect(Collectors.joining(" → ")),
        statement.content().stream().map(Part::text).collect(Collectors.joining(" … ")),
        Attribution.sentence(hit).in(hit.passage().text()));
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

  /** A text with marks of one kind; what overlaps an earlier mark is left out. */
  static Passage passage(String text, String language, List<Span> spans, Kind kind) {
    return passage(text, language, spans.stream().map(span -> new Mark(span, kind)).toList());
  }

  static Passage passage(String text, String language, List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    int end = 0;
    List<Mark> ordered = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    for (Mark mark : ordered) {
      if (mark.span().start() >= end && mark.span().end() <= text.length()) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    return new Passage(text, language, apart);
  }
}
