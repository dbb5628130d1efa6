package synoptic.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import synoptic.annotate.statements.Statements;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Statement;
import synoptic.model.embedding.Encoder;
import synoptic.model.embedding.WordEncoder;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.SearchRequest;
import synoptic.search.SearchResult;
import synoptic.testkit.TestArticles;

/** A small library in memory, and the index made of it. It knows which files were read. */
public final class IndexedShelf {

  private final Path folder;
  public final List<String> read = new ArrayList<>();
  public final Map<String, List<Problem>> problems = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, ArticleFile> files = new LinkedHashMap<>();
  private final List<People.Named> people = new ArrayList<>();
  private Function<Article, List<List<Statement>>> annotator = Statements::of;
  private Encoder encoder = WordEncoder.INSTANCE;
  private long clock = 1_000;

  public IndexedShelf(Path folder) {
    this.folder = folder;
  }

  /** An article without anything known of it. */
  public IndexedShelf with(String id, String... passages) {
    return with(id, FrontMatter.UNKNOWN, passages);
  }

  public IndexedShelf with(String id, FrontMatter front, String... passages) {
    articles.put(id, TestArticles.article(id, front, passages));
    files.put(id, new ArticleFile(id, Path.of(id + ".md"), passages.length, clock++));
    return this;
  }

  /** A file of which nothing can be made. */
  public IndexedShelf withUnreadable(String id) {
    articles.remove(id);
    files.put(id, new ArticleFile(id, Path.of(id + ".md"), 0, clock++));
    return this;
  }

  public IndexedShelf without(String id) {
    articles.remove(id);
    files.remove(id);
    return this;
  }

  public IndexedShelf spelled(String... ways) {
    List<String> others = List.of(ways).subList(1, ways.length);
    people.add(new People.Named(ways[0], Optional.empty(), Optional.empty(), others));
    return this;
  }

  /** Lets statements be found otherwise than the program does. */
  public IndexedShelf annotatedBy(Function<List<String>, List<List<Statement>>> other) {
    annotator = article -> other.apply(article.passages().stream().map(Passage::text).toList());
    return this;
  }

  /** Lets meanings be found otherwise than from the sentences' letters. */
  public IndexedShelf encodedBy(Encoder other) {
    encoder = other;
    return this;
  }

  /** The index after the first pass, without the statements of what is new. */
  public LuceneIndex open() {
    return open(Progress.NONE);
  }

  /** The index after both passes. */
  public LuceneIndex openAnnotated() {
    try (LuceneIndex index = open()) {
      index.annotate(Query.All::new, Progress.NONE, () -> {});
    }
    return open();
  }

  public LuceneIndex open(Progress progress) {
    return LuceneIndex.open(
        folder,
        List.copyOf(files.values()),
        this::read,
        annotator,
        CompletableFuture.completedFuture(new People(people, List.of())),
        encoder,
        progress,
        Duration.ZERO,
        Duration.ZERO);
  }

  private ParsedArticle read(ArticleFile file) {
    read.add(file.id());
    if (!articles.containsKey(file.id())) {
      throw new IllegalStateException("no such text");
    }
    return new ParsedArticle(
        Optional.of(articles.get(file.id())), problems.getOrDefault(file.id(), List.of()));
  }

  /** The hits of {@code typed} in a fresh index, each as {@code article/passage}. */
  public List<String> find(String typed) {
    try (LuceneIndex index = open()) {
      return find(index, typed);
    }
  }

  public static List<String> find(LuceneIndex index, String typed) {
    return names(search(index, typed));
  }

  public SearchResult search(String typed) {
    try (LuceneIndex index = open()) {
      return search(index, typed);
    }
  }

  public static SearchResult search(LuceneIndex index, String typed) {
    return index.search(SearchRequest.of(QueryParser.parse(typed), 100));
  }

  public static List<String> names(SearchResult result) {
    return result.hits().stream().map(IndexedShelf::name).toList();
  }

  static String name(Hit hit) {
    return hit.article().id() + "/" + hit.passage().number();
  }
}
