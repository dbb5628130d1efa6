package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LabelCounter;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.Comparison;
import synoptic.compare.framing.LabelSuggestion;
import synoptic.compare.framing.LabelSuggestions;
import synoptic.compare.library.Party.OfSource;
import synoptic.corpus.Article;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Progress;
import synoptic.search.ArticleEntry;
import synoptic.search.OpenLibrary;

/** Looks through the whole library for words that may be used for one actor. */
public final class LabelSurvey {

  /** Sources beyond these, the smallest, are read but not lined up with each other. */
  private static final int MOST_SOURCES = 6;

  /** More passages than this are not read, so that a suggestion does not wait for ever. */
  private static final int MOST_PASSAGES = 200_000;

  private LabelSurvey() {}

  /**
   * Label groups that the library's texts suggest, the surest first; the same library gives the
   * same suggestions in the same order.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static List<LabelSuggestion> labels(OpenLibrary library, Progress progress) {
    List<ArticleEntry> articles = library.engine(progress).articles();
    List<LabelGroup> groups = library.reference().labels();
    return LabelSuggestions.of(
        passages(library, articles, progress), comparisons(library, articles, progress), groups);
  }

  /**
   * For each source, by name, the labels of each group that it uses, as {@code groups} stand.
   *
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Map<String, List<List<Used>>> used(
      OpenLibrary library, List<LabelGroup> groups, Progress progress) {
    Map<String, List<LocatedPassage>> bySource = new TreeMap<>();
    List<ArticleEntry> articles = library.engine(progress).articles();
    for (LocatedPassage passage : passages(library, articles, progress)) {
      bySource.computeIfAbsent(passage.source(), source -> new ArrayList<>()).add(passage);
    }
    Map<String, List<List<Used>>> used = new TreeMap<>();
    bySource.forEach(
        (source, passages) ->
            used.put(source, LabelCounter.used(new Side(source, passages), groups)));
    return used;
  }

  private static List<LocatedPassage> passages(
      OpenLibrary library, List<ArticleEntry> articles, Progress progress) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (int at = 0; at < articles.size() && passages.size() < MOST_PASSAGES; at++) {
      ArticleEntry entry = articles.get(at);
      progress.at("Looking for labels", at, articles.size());
      library.article(entry.id()).map(Article::passages).orElse(List.of()).stream()
          .map(passage -> new LocatedPassage(entry, passage))
          .forEach(passages::add);
    }
    return passages;
  }

  private static List<Comparison> comparisons(
      OpenLibrary library, List<ArticleEntry> articles, Progress progress) {
    Map<String, Integer> sizes = new TreeMap<>();
    articles.forEach(article -> sizes.merge(article.source(), article.passages(), Integer::sum));
    List<String> largest =
        sizes.keySet().stream()
            .sorted(Comparator.comparingInt((String source) -> -sizes.get(source)))
            .limit(MOST_SOURCES)
            .toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (int a = 0; a < largest.size(); a++) {
      for (int b = a + 1; b < largest.size(); b++) {
        comparisons.add(
            PassageAlignment.compare(
                library, new OfSource(largest.get(a)), new OfSource(largest.get(b)), "", progress));
      }
    }
    return comparisons;
  }
}
