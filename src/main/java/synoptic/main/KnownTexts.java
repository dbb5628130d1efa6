package synoptic.main;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LibraryFolder;
import synoptic.explore.core.Workspace.Likeness;
import synoptic.explore.core.Workspace.Likeness.Degree;
import synoptic.text.Folding;
import synoptic.text.Shingles;

/**
 * What the articles of a library say, so that a text that comes in again is known under any name.
 * Kept of each are a number for all its words and one of {@value #SAMPLED} of its runs of words; an
 * article that shares some is read again and compared in full.
 */
final class KnownTexts {

  private static final int SAMPLED = 8;

  /** A text of fewer runs is too short to be nearly another. */
  private static final int FEWEST = 20;

  /** How many of the likeliest articles are read. */
  private static final int MOST_READ = 3;

  /** How many articles that get no file are kept in memory. */
  private static final int MOST_TRIED = 2_000;

  private static final double NEARLY = 0.8;
  private static final double MOSTLY = 0.5;

  private final LibraryFolder library;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Article> tried = new HashMap<>();
  private final Map<Long, Set<String>> byWords = new HashMap<>();
  private final Map<Long, Set<String>> byRun = new HashMap<>();

  /**
   * @param file as it was when it was read; empty for an article that no file was read for
   */
  private record Entry(Optional<ArticleFile> file, long words, List<Long> sample) {}

  KnownTexts(LibraryFolder library) {
    this.library = library;
  }

  /** Reads the files that were touched or came since the last time, and forgets those that went. */
  void refresh() {
    tried.clear();
    Map<String, ArticleFile> files = new HashMap<>();
    library.listing().files().forEach(file -> files.put(file.id(), file));
    for (String id : List.copyOf(entries.keySet())) {
      if (!entries.get(id).file().equals(Optional.ofNullable(files.get(id)))) {
        forget(id);
      }
    }
    files.values().stream()
        .filter(file -> !entries.containsKey(file.id()))
        .toList()
        .parallelStream()
        .map(file -> library.read(file).article().map(read -> entry(Optional.of(file), read)))
        .flatMap(Optional::stream)
        .toList()
        .forEach(entry -> enter(entry.file().orElseThrow().id(), entry));
  }

  /** Makes an article known that has just got its file. */
  void added(Article article) {
    ArticleFile file = new ArticleFile(article.id(), library.file(article.id()), 0, 0);
    enter(article.id(), entry(Optional.of(file), article));
  }

  /** Makes an article known until the next {@link #refresh()} that gets no file. */
  void tried(Article article) {
    if (tried.size() < MOST_TRIED && !entries.containsKey(article.id())) {
      tried.put(article.id(), article);
      enter(article.id(), entry(Optional.empty(), article));
    }
  }

  /** The article of the library with the same text, the one of the same name before others. */
  Optional<Article> same(Article article) {
    Set<String> ids = byWords.getOrDefault(number(article), Set.of());
    return ids.contains(article.id())
        ? read(article.id())
        : ids.stream().sorted().flatMap(id -> read(id).stream()).findFirst();
  }

  /** The article that has most of an article's text, or the other way round. */
  Optional<Likeness> nearest(Article article) {
    Shingles runs = Shingles.of(article.texts());
    Map<String, Integer> shared = new HashMap<>();
    for (long run : sample(runs)) {
      byRun.getOrDefault(run, Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_READ)
        .flatMap(each -> read(each.getKey()).stream())
        .flatMap(other -> likeness(runs, other).stream())
        .min(Comparator.comparing(Likeness::degree));
  }

  private static Optional<Likeness> likeness(Shingles runs, Article other) {
    Shingles others = Shingles.of(other.texts());
    int shared = runs.shared(others);
    int shorter = Math.min(runs.size(), others.size());
    int longer = Math.max(runs.size(), others.size());
    if (shorter < FEWEST || shared < MOSTLY * shorter) {
      return Optional.empty();
    }
    Degree degree = shared >= NEARLY * longer ? Degree.NEARLY : Degree.MOSTLY;
    return Optional.of(new Likeness(other.id(), degree));
  }

  /** Whether two articles state different titles or sources, as two prints of a wire's text do. */
  static boolean areApart(FrontMatter one, FrontMatter other) {
    return differ(one.title(), other.title()) || differ(one.source(), other.source());
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        && other.isPresent()
        && !Folding.fold(one.get()).equals(Folding.fold(other.get()));
  }

  private Optional<Article> read(String id) {
    return Optional.ofNullable(tried.get(id))
        .or(() -> entries.get(id).file().flatMap(file -> library.read(file).article()));
  }

  private static Entry entry(Optional<ArticleFile> file, Article article) {
    return new Entry(file, number(article), sample(Shingles.of(article.texts())));
  }

  private static long number(Article article) {
    List<String> words = new ArrayList<>();
    article.texts().forEach(text -> words.addAll(Shingles.words(text)));
    return Shingles.number(words.isEmpty() ? article.texts() : words);
  }

  private static List<Long> sample(Shingles runs) {
    return runs.sample(run -> Long.remainderUnsigned(run, SAMPLED) == 0);
  }

  private void enter(String id, Entry entry) {
    entries.put(id, entry);
    byWords.computeIfAbsent(entry.words(), unused -> new HashSet<>()).add(id);
    entry.sample().forEach(run -> byRun.computeIfAbsent(run, unused -> new HashSet<>()).add(id));
  }

  private void forget(String id) {
    Entry gone = entries.remove(id);
    byWords.get(gone.words()).remove(id);
    gone.sample().forEach(run -> byRun.get(run).remove(id));
  }
}
