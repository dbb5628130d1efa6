package synoptic.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.Aligner;
import synoptic.compare.Comparison;
import synoptic.compare.Located;
import synoptic.compare.Scope;
import synoptic.compare.Side;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.Progress;
import synoptic.corpus.Topic;
import synoptic.explore.Party.OfArticle;
import synoptic.explore.Party.OfSource;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;

/** Fetches the passages of two parties, narrowed to a topic, and lines them up. */
public final class Comparing {

  /** More passages than this of one side are left out, so that a comparison stays bounded. */
  static final int MOST_PASSAGES = 4_000;

  private Comparing() {}

  /**
   * @param topic a topic's name from the library, or a query, or empty for the whole texts
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Comparison compare(
      Workspace workspace, Party a, Party b, String topic, Progress progress) {
    SearchEngine engine = workspace.engine(progress);
    Query query = QueryParser.parse(queryOf(topic, workspace.reference().topics()));
    Scope scope = query instanceof Query.All ? Scope.WHOLE_TEXTS : Scope.ONE_TOPIC;
    return Aligner.compare(
        side(workspace, engine, a, query), side(workspace, engine, b, query), scope);
  }

  private static String queryOf(String topic, List<Topic> topics) {
    return topics.stream()
        .filter(
            known ->
                known
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .equals(topic.strip().toLowerCase(Locale.ROOT)))
        .map(Topic::query)
        .findFirst()
        .orElse(topic);
  }

  private static Side side(Workspace workspace, SearchEngine engine, Party party, Query query) {
    List<ArticleEntry> articles = engine.articles().stream().filter(party::has).toList();
    if (query instanceof Query.All) {
      return new Side(party.name(), whole(workspace, articles));
    }
    List<Located> passages = narrowed(engine, party, articles, query);
    Set<String> ids = passages.stream().map(Located::article).collect(Collectors.toSet());
    List<ArticleEntry> touched =
        articles.stream().filter(article -> ids.contains(article.id())).toList();
    return new Side(party.name(), passages, whole(workspace, touched));
  }

  private static List<Located> whole(Workspace workspace, List<ArticleEntry> articles) {
    List<Located> passages = new ArrayList<>();
    for (ArticleEntry entry : articles) {
      List<Passage> all = workspace.article(entry.id()).map(Article::passages).orElse(List.of());
      for (Passage passage : all) {
        if (passages.size() < MOST_PASSAGES) {
          passages.add(new Located(entry.id(), passage));
        }
      }
    }
    return passages;
  }

  private static List<Located> narrowed(
      SearchEngine engine, Party party, List<ArticleEntry> articles, Query query) {
    Query within =
        switch (party) {
          case OfSource(String source) ->
              new Query.In(FieldName.SOURCE, new Query.Phrase(source, 0));
          case OfArticle(ArticleEntry article) ->
              new Query.In(FieldName.ARTICLE, new Query.Word(article.id()));
        };
    Set<String> ids = new HashSet<>(articles.stream().map(ArticleEntry::id).toList());
    SearchRequest request = SearchRequest.of(Query.and(query, within), MOST_PASSAGES);
    return engine.search(request).hits().stream()
        .filter(hit -> ids.contains(hit.article().id()))
        .sorted(
            (one, other) -> {
              int byArticle = one.article().id().compareTo(other.article().id());
              return byArticle != 0
                  ? byArticle
                  : Integer.compare(one.passage().number(), other.passage().number());
            })
        .map((Hit hit) -> new Located(hit.article().id(), hit.passage()))
        .toList();
  }
}
