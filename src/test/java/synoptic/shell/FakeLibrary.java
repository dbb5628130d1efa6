package synoptic.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.Topic;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/** A library in memory. */
public class FakeLibrary implements Workspace {

  final Map<String, Article> articles = new LinkedHashMap<>();
  final List<Problem> problems = new ArrayList<>();
  Reference reference = Reference.NONE;
  int closed;
  boolean isReadOnly;

  /** How many articles' statements are still to be looked for, before and after that was done. */
  int waiting;

  int stillWaiting;

  /** Three small articles about the same flood, and what goes with them. */
  static FakeLibrary ofTheFlood() {
    FakeLibrary library = new FakeLibrary();
    library.put(
        "harbour-flood",
        front("Flood closes the harbour", "Morning Post", "2016-06-09"),
        "The harbour closed at dawn after the river rose.",
        "Two 🌊 waves broke over the harbour wall.",
        "The mayor said that nobody was hurt.");
    library.put(
        "second-day",
        front("Second day under water", "Morning Post", "2016-06"),
        "Shops near the river stayed shut.");
    library.put(
        "calm-returns",
        front("Calm returns to the quays", "Evening Star", "2016-06-11"),
        "The harbour opened again on Saturday.",
        "Officials counted no injured.");
    library.put("leaflet", FrontMatter.UNKNOWN, "A leaflet that nobody signed.");
    library.reference =
        new Reference(
            new People(
                List.of(
                    new People.Named(
                        "Ada Quist", Optional.of("mayor"), Optional.empty(), List.of())),
                List.of()),
            List.of(
                new Topic("flood", Optional.of("the rising river"), "harbour OR river"),
                new Topic("calm", Optional.empty(), "calm")),
            List.of(new LabelGroup("townsfolk", Optional.empty(), List.of("residents", "people"))),
            List.of());
    return library;
  }

  /** The same, with an article in which people speak. */
  public static FakeLibrary ofTheHearing() {
    FakeLibrary library = ofTheFlood();
    library.put(
        "hearing",
        front("The council hears the mayor", "Evening Star", "2016-06-20"),
        "The council met on Monday. “We opened the gates too late,” Ada Quist told the Morning Post,"
            + " and she blamed “a rusted lock” for the delay. Nobody was charged.",
        "A 🌊 warning was not given. It was reported that the wall will be rebuilt higher. Work"
            + " begins in May.");
    return library;
  }

  /** Articles that call the same people by several names. */
  static FakeLibrary ofTheStrike() {
    FakeLibrary library = new FakeLibrary();
    library.put(
        "quay",
        front("Quay cleared", "Morning Post", "2016-07"),
        "Police drove the strikers from the northern quay on Monday. 🌊 The Union of Dock Workers"
            + " (UDW) protested.");
    library.put(
        "docks",
        front("Docks free again", "Evening Star", "2016-07"),
        "Police drove the hooligans from the northern quay on Monday. The UDW, formerly known as"
            + " Free Harbour, kept silent.");
    library.reference =
        new Reference(
            People.NONE,
            List.of(),
            List.of(new LabelGroup("townsfolk", Optional.empty(), List.of("residents", "UDW"))),
            List.of());
    return library;
  }

  static FrontMatter front(String title, String source, String published) {
    return new FrontMatter(
        Optional.of(title),
        Optional.of(source),
        Optional.empty(),
        PartialDate.parse(published),
        Optional.of("en"),
        Optional.empty(),
        Optional.empty());
  }

  void put(String id, FrontMatter front, String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      String section = passages.size() == 2 ? "Aftermath" : "";
      passages.add(new Passage(passages.size() + 1, section, text));
    }
    articles.put(id, new Article(id, front, passages));
  }

  @Override
  public Path folder() {
    return Path.of("/library");
  }

  @Override
  public String name() {
    return "flood";
  }

  @Override
  public SearchEngine engine(Progress progress) {
    return new FakeEngine(List.copyOf(articles.values()), waiting);
  }

  @Override
  public void findStatements(Progress progress, Runnable news) {
    for (int done = 0; done < waiting; done++) {
      progress.at("finding who says what", done, waiting);
    }
    waiting = stillWaiting;
    news.run();
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public Reference reference() {
    return reference;
  }

  @Override
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** A file becomes an article of one passage; lines that begin with # are dropped. */
  @Override
  public Added add(Path file, FrontMatter given) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (java.io.IOException unreadable) {
      Problem problem = new Problem(file.toString(), "is not UTF-8 and was not added");
      return new Added(Optional.empty(), Optional.empty(), List.of(), List.of(problem));
    }
    String id = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    put(id, given, lines.stream().filter(line -> !line.startsWith("#")).toArray(String[]::new));
    List<String> dropped =
        lines.stream()
            .filter(line -> line.startsWith("#"))
            .map(line -> (line.startsWith("##") ? "share line: " : "navigation: ") + line)
            .toList();
    return new Added(
        Optional.of(ArticleEntry.of(articles.get(id))),
        Optional.of(folder().resolve("articles").resolve(id + ".md")),
        dropped,
        List.of());
  }

  @Override
  public Removed remove(String id) {
    if (articles.remove(id) == null) {
      return new Removed(
          Optional.empty(), Optional.of(new Problem(id, "there is no such article to remove.")));
    }
    return new Removed(
        Optional.of(folder().resolve(".trash").resolve(id + ".md")), Optional.empty());
  }

  @Override
  public Labelled addLabels(LabelGroup group) {
    if (isReadOnly) {
      Problem why = new Problem("labels.yaml", "the library is read only");
      return new Labelled(Optional.empty(), Optional.of(why));
    }
    List<LabelGroup> groups = new ArrayList<>(reference.labels());
    groups.removeIf(known -> known.name().equals(group.name()));
    groups.add(group);
    reference = new Reference(reference.people(), reference.topics(), groups, List.of());
    return new Labelled(Optional.of(folder().resolve("labels.yaml")), Optional.empty());
  }

  @Override
  public void close() {
    closed++;
  }
}
