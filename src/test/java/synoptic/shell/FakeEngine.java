package synoptic.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryText;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;
import synoptic.search.SearchResult;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.SearchResult.Count;
import synoptic.search.SearchResult.Total;
import synoptic.search.StatementRequest;
import synoptic.search.StatementResult;
import synoptic.text.Span;

/** Looks for letters, one passage after the other. */
record FakeEngine(List<Article> library, int waiting) implements SearchEngine {

  @Override
  public SearchResult search(SearchRequest request) {
    List<Hit> hits = new ArrayList<>();
    for (Article article : library) {
      for (Passage passage : article.passages()) {
        if (matches(request.query(), article.front(), passage.text())) {
          hits.add(hit(request.query(), article, passage));
        }
      }
    }
    int from = request.after().map(Cursor::token).map(Integer::parseInt).orElse(0);
    int to = Math.min(hits.size(), from + request.limit());
    Map<String, Long> byArticle = new LinkedHashMap<>();
    hits.forEach(hit -> byArticle.merge(hit.article().id(), 1L, Long::sum));
    return new SearchResult(
        hits.subList(from, to),
        new Total(hits.size(), true),
        List.of(),
        List.of(),
        byArticle.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList(),
        to < hits.size() ? Optional.of(new Cursor("" + to)) : Optional.empty(),
        hits.isEmpty() ? advice(request.query()) : Advice.NONE);
  }

  private static Advice advice(Query query) {
    if (query instanceof Query.And and) {
      Query all = new Query.In(FieldName.TOGETHER, and);
      Alternative together = new Alternative(all, QueryText.of(all), 4, 2);
      return new Advice(List.of(), List.of(alternative("river", 2)), Optional.of(together));
    }
    return query instanceof Query.Word
        ? new Advice(
            List.of(alternative("harbour", 3)), List.of(alternative("river", 2)), Optional.empty())
        : Advice.NONE;
  }

  private static Alternative alternative(String word, long passages) {
    return new Alternative(new Query.Word(word), word, passages, 1);
  }

  private static Hit hit(Query query, Article article, Passage passage) {
    return new Hit(
        ArticleEntry.of(article), passage, 1.0 / passage.number(), marks(query, passage));
  }

  private static List<Span> marks(Query query, Passage passage) {
    List<Span> marks = new ArrayList<>();
    if (query instanceof Query.Word(String word)) {
      int at = passage.text().toLowerCase(Locale.ROOT).indexOf(word);
      marks.add(new Span(at, at + word.length()));
    }
    if (query instanceof Query.And(List<Query> parts)) {
      parts.forEach(part -> marks.addAll(marks(part, passage)));
    }
    return marks;
  }

  static boolean matches(Query query, FrontMatter front, String text) {
    return switch (query) {
      case Query.All all -> true;
      case Query.Word(String word) -> has(text, word);
      case Query.Phrase(String words, int slop) -> has(text, words);
      case Query.Meaning(String words) -> has(text, words);
      case Query.Prefix(String word) -> has(text, word);
      case Query.Fuzzy(String word) -> has(text, word);
      case Query.In(FieldName field, Query inner) -> matches(inner, front, value(field, front));
      case Query.Dates(Optional<PartialDate> from, Optional<PartialDate> to) ->
          front.published().stream()
              .anyMatch(
                  date ->
                      from.stream().allMatch(day -> !date.latest().isBefore(day.earliest()))
                          && to.stream().allMatch(day -> !date.earliest().isAfter(day.latest())));
      case Query.And(List<Query> parts) ->
          parts.stream().allMatch(part -> matches(part, front, text));
      case Query.Or(List<Query> parts) ->
          parts.stream().anyMatch(part -> matches(part, front, text));
      case Query.Not(Query inner) -> !matches(inner, front, text);
    };
  }

  private static String value(FieldName field, FrontMatter front) {
    return switch (field) {
      case SOURCE -> front.source().orElse("");
      case AUTHOR -> front.author().orElse("");
      case TITLE -> front.title().orElse("");
      case LANGUAGE -> front.language().orElse("");
      case SPEAKER, SAID, ARTICLE, LIKE, TOGETHER -> "";
    };
  }

  static boolean has(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  @Override
  public StatementResult statements(StatementRequest request) {
    return new FakeStatements(library).answer(request);
  }

  @Override
  public List<ArticleEntry> articles() {
    return library.stream().map(ArticleEntry::of).toList();
  }

  @Override
  public void close() {}
}
