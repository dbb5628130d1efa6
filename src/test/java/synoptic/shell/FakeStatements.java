package synoptic.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import synoptic.corpus.Article;
import synoptic.corpus.Part;
import synoptic.corpus.Passage;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Span;

/** The statements of the articles about the flood, as they were read by hand. */
final class FakeStatements {

  private static final Statement.Kind DIRECT = Statement.Kind.DIRECT;
  private static final Statement.Kind INDIRECT = Statement.Kind.INDIRECT;
  private static final Statement.Kind MIXED = Statement.Kind.MIXED;

  private final List<Article> library;
  private final List<StatementHit> all = new ArrayList<>();

  FakeStatements(List<Article> library) {
    this.library = library;
    add("hearing", 1, DIRECT, "told", "Ada Quist", "Ada Quist", "“We opened the gates too late,”");
    add("hearing", 1, MIXED, "blamed", "she", "Ada Quist", "“a rusted lock” for the delay");
    add("hearing", 2, INDIRECT, "reported", "", Voice.UNKNOWN, "that the wall will be", "higher");
    add("harbour-flood", 3, INDIRECT, "said", "The mayor", "Ada Quist", "that nobody was hurt");
    add("calm-returns", 2, INDIRECT, "counted", "Officials", "Officials", "no injured");
    addWhole("bad");
  }

  /** The first passage of an article as what its source says. */
  private void addWhole(String id) {
    for (Article article : library) {
      if (article.id().equals(id)) {
        String text = article.passages().getFirst().text();
        add(id, 1, MIXED, text, text, article.source(), text);
      }
    }
  }

  private void add(
      String id,
      int number,
      Statement.Kind kind,
      String cue,
      String speaker,
      String voice,
      String... content) {
    for (Article article : library) {
      Optional<Passage> passage = article.passage(number);
      if (article.id().equals(id) && passage.isPresent()) {
        String text = passage.get().text();
        Statement statement =
            new Statement(
                kind,
                Optional.of(part(text, cue)),
                Optional.of(speaker)
                    .filter(words -> !words.isEmpty())
                    .map(words -> new Speaker(part(text, words), voice, Speaker.Sort.PERSON)),
                List.of(content).stream().map(words -> part(text, words)).toList(),
                text.contains("Morning Post") && kind == DIRECT
                    ? List.of(
                        new Reporter(
                            part(text, "the Morning Post"), "Morning Post", Optional.empty()))
                    : List.of());
        all.add(
            new StatementHit(ArticleEntry.of(article), passage.get(), statement, voice, List.of()));
      }
    }
  }

  private static Part part(String text, String words) {
    int start = text.indexOf(words);
    return Part.of(text, new Span(start, start + words.length()));
  }

  StatementResult answer(StatementRequest request) {
    List<StatementHit> matching =
        all.stream().filter(hit -> matches(request.query(), hit)).toList();
    List<StatementHit> hits = matching.stream().filter(of(request)).toList();
    int from = request.after().map(Cursor::token).map(Integer::parseInt).orElse(0);
    int to = Math.min(hits.size(), from + request.limit());
    return new StatementResult(
        hits.subList(from, to),
        new Total(hits.size(), true),
        voices(matching),
        List.of(),
        List.of(),
        to < hits.size() ? Optional.of(new Cursor("" + to)) : Optional.empty());
  }

  private static Predicate<StatementHit> of(StatementRequest request) {
    return hit ->
        (request.kinds().isEmpty() || request.kinds().contains(hit.statement().kind()))
            && request.voice().stream().allMatch(hit.voice()::equals);
  }

  private static boolean matches(Query query, StatementHit hit) {
    return switch (query) {
      case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(part, hit));
      case Query.In(FieldName field, Query.Phrase(String name, int slop))
          when field == FieldName.SPEAKER ->
          FakeEngine.has(hit.voice(), name);
      default -> FakeEngine.matches(query, hit.article().front(), hit.passage().text());
    };
  }

  private static List<Voice> voices(List<StatementHit> hits) {
    Map<String, Map<String, Long>> sources = new LinkedHashMap<>();
    hits.forEach(
        hit ->
            sources
                .computeIfAbsent(hit.voice(), voice -> new TreeMap<>())
                .merge(hit.article().source(), 1L, Long::sum));
    List<Voice> voices = new ArrayList<>();
    sources.forEach(
        (name, counts) ->
            voices.add(
                new Voice(
                    name,
                    name.equals("Ada Quist") ? List.of("Adah Quist", "The mayor") : List.of(),
                    name.equals("Ada Quist") ? Optional.of("mayor") : Optional.empty(),
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.entrySet().stream()
                        .map(each -> new Count(each.getKey(), each.getValue()))
                        .toList())));
    return voices;
  }
}
