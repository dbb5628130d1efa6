package synoptic.main;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Progress;
import synoptic.explore.core.Workspace.Likeness;
import synoptic.explore.core.Workspace.Likeness.Degree;
import synoptic.explore.core.Workspace.Likeness.Difference;
import synoptic.main.TextPrints.Sharing;
import synoptic.text.Folding;
import synoptic.text.Shingles;

/**
 * What the articles of a library say, so that a text that comes in again is known under any name.
 * Known of each are its {@link TextPrints}, which are kept from one start to the next; an article
 * that may be the same or like it is read again and compared in full.
 */
final class KnownTexts {

  private static final String READING = "reading what is there";

  /** A text of fewer runs is too short to be nearly another. */
  private static final int FEWEST = 20;

  /** How many of the likeliest articles are read. */
  private static final int MOST_READ = 3;

  /** How many articles with the same words are read. */
  private static final int MOST_SAME = 100;

  /** How many articles that get no file are kept in memory. */
  private static final int MOST_TRIED = 2_000;

  /** How many articles stand apart before they are put among the others. */
  private static final int MOST_RECENT = 500;

  /** So many files are read before what they say is kept. */
  private static final int AT_ONCE = 5_000;

  /** What is kept is written anew when at least one of so many articles is another. */
  private static final int FEW = 1_000;

  private static final double NEARLY = 0.8;
  private static final double MOSTLY = 0.5;

  private final LibraryFolder library;
  private final KeptTexts kept;
  private final Function<ArticleFile, ParsedArticle> reader;
  private final Map<String, Article> tried = new HashMap<>();
  private Optional<TextPrints> files = Optional.empty();
  private TextPrints recent = TextPrints.NONE;
  private TextPrints trials = TextPrints.NONE;

  /** How many articles are other than what is kept. */
  private int unkept;

  /**
   * @param reader of the library's files
   */
  KnownTexts(LibraryFolder library, KeptTexts kept, Function<ArticleFile, ParsedArticle> reader) {
    this.library = library;
    this.kept = kept;
    this.reader = reader;
  }

  /**
   * Reads the files that were touched or came since the last time, and forgets those that went. An
   * interrupt ends it before all are read.
   */
  void refresh(Progress progress) {
    tried.clear();
    trials = TextPrints.NONE;
    merge();
    Map<String, ArticleFile> unread = new LinkedHashMap<>();
    library.listing().files().forEach(file -> unread.put(file.id(), file));
    forgetOthers(unread);
    List<ArticleFile> left = List.copyOf(unread.values());
    for (int done = 0; done < left.size(); done += AT_ONCE) {
      progress.at(READING, done, left.size());
      List<ArticleFile> next = left.subList(done, Math.min(done + AT_ONCE, left.size()));
      TextPrints read = read(next);
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      files = Optional.of(known().plus(read));
      unkept += next.size();
      keep();
    }
    if (!left.isEmpty()) {
      progress.at(READING, left.size(), left.size());
    }
    keep();
  }

  /** Takes the files that are known as they are from {@code unread}, and forgets all others. */
  private void forgetOthers(Map<String, ArticleFile> unread) {
    TextPrints all = known();
    BitSet current = new BitSet();
    for (int at = 0; at < all.size(); at++) {
      ArticleFile file = unread.get(all.ids()[at]);
      if (file != null && all.isOf(at, file)) {
        unread.remove(file.id());
        current.set(at);
      }
    }
    files = Optional.of(all.only(current));
    unkept += all.size() - known().size();
  }

  private TextPrints read(List<ArticleFile> some) {
    return some.parallelStream()
        .map(file -> TextPrints.of(file, reader.apply(file).article()))
        .reduce(TextPrints.NONE, TextPrints::plus);
  }

  private TextPrints known() {
    if (files.isEmpty()) {
      files = Optional.of(kept.read());
    }
    return files.get();
  }

  /** Keeps what is known, unless hardly anything of it is new. */
  void keep() {
    merge();
    if (unkept > 0 && (long) unkept * FEW >= known().size()) {
      kept.write(known());
      unkept = 0;
    }
  }

  /** Makes an article known that has just got its file. */
  void added(Article article) {
    String id = article.id();
    ArticleFile file =
        library.listed(id).orElseGet(() -> new ArticleFile(id, library.file(id), 0, 0));
    recent = recent.plus(TextPrints.of(file, Optional.of(article)));
    unkept++;
    if (recent.size() >= MOST_RECENT) {
      merge();
    }
  }

  private void merge() {
    files = Optional.of(known().plus(recent));
    recent = TextPrints.NONE;
  }

  /** Makes an article known until the next {@link #refresh} that gets no file. */
  void tried(Article article) {
    String id = article.id();
    if (tried.size() < MOST_TRIED && !tried.containsKey(id) && library.listed(id).isEmpty()) {
      tried.put(id, article);
      ArticleFile none = new ArticleFile(id, library.file(id), 0, 0);
      trials = trials.plus(TextPrints.of(none, Optional.of(article)));
    }
  }

  private Stream<TextPrints> all() {
    return Stream.of(known(), recent, trials);
  }

  /**
   * The article of the library with the same text: the one of the same name before others, and one
   * that does not state another title or source before those that do.
   */
  Optional<Article> same(Article article) {
    long number = TextPrints.number(article);
    List<Article> same =
        all()
            .flatMap(prints -> prints.withWords(number))
            .distinct()
            .sorted(
                Comparator.comparing((String id) -> !id.equals(article.id()))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_SAME)
            .flatMap(id -> read(id).stream())
            .filter(read -> TextPrints.number(read) == number)
            .toList();
    return same.stream()
        .filter(each -> each.id().equals(article.id()) || differences(article, each).isEmpty())
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  /** The article that has most of an article's text, or the other way round. */
  Optional<Likeness> nearest(Article article) {
    Shingles runs = Shingles.of(article.texts());
    return all()
        .flatMap(prints -> prints.likeliest(runs, MOST_READ))
        .sorted(
            Comparator.comparing(Sharing::runs, Comparator.reverseOrder())
                .thenComparing(Sharing::id))
        .limit(MOST_READ)
        .flatMap(each -> read(each.id()).stream())
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
    return Optional.of(new Likeness(other.id(), degree, List.of()));
  }

  /** What two articles state differently, as two prints of a wire's text do. */
  static List<Difference> differences(Article one, Article other) {
    List<Difference> differences = new ArrayList<>();
    if (differ(one, other, FrontMatter::title)) {
      differences.add(Difference.TITLE);
    }
    if (differ(one, other, FrontMatter::source)) {
      differences.add(Difference.SOURCE);
    }
    return differences;
  }

  private static boolean differ(
      Article one, Article other, Function<FrontMatter, Optional<String>> fact) {
    Optional<String> here = fact.apply(one.front()).map(Folding::fold);
    Optional<String> there = fact.apply(other.front()).map(Folding::fold);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private Optional<Article> read(String id) {
    return Optional.ofNullable(tried.get(id))
        .or(() -> reader.apply(new ArticleFile(id, library.file(id), 0, 0)).article());
  }
}
