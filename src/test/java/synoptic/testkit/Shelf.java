package synoptic.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import synoptic.corpus.Article;
import synoptic.corpus.EventNotes;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.People;
import synoptic.corpus.People.Named;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.corpus.RemovedArticle;
import synoptic.corpus.Topic;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Workspace;
import synoptic.search.ArticleEntry;
import synoptic.search.EventDecision;
import synoptic.search.FeatureCounts;
import synoptic.search.NoteDecision;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.SearchException;
import synoptic.search.SearchResult.Advice;
import synoptic.search.SearchResult.Alternative;
import synoptic.search.StatementRequest;
import synoptic.search.VoiceDecision;
import synoptic.search.VoiceNames;

/** A small library in memory, with what goes with it; {@link ShelfEngine} searches it. */
public class Shelf implements Workspace {

  private static final Advice NEAREST =
      new Advice(
          List.of(new Alternative(new Query.Word("nearest"), "nearest", 1, 1)),
          List.of(),
          Optional.empty());

  final Map<String, Article> articles = new LinkedHashMap<>();
  final List<Saying> sayings = new ArrayList<>();
  Function<Query, Advice> advice = query -> NEAREST;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> differing = new ArrayList<>();
  private final Map<Path, List<String>> files = new LinkedHashMap<>();
  private final Map<String, Article> trash = new LinkedHashMap<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile LibraryChange change = LibraryChange.NONE;
  private Reference reference = Reference.NONE;
  private final Deque<List<Saying>> earlier = new ArrayDeque<>();
  private final Deque<List<LabelGroup>> labelsBefore = new ArrayDeque<>();
  private Map<String, String> keptEvents = Map.of();
  private FeatureCounts keptCounts = FeatureCounts.NONE;
  private final Deque<EventNotes> earlierNotes = new ArrayDeque<>();
  private final Deque<Notebook> earlierNotebooks = new ArrayDeque<>();
  private int waiting;
  private int stillWaiting;
  private int closed;

  /** Questions for statements wait for it. */
  public volatile CountDownLatch held = new CountDownLatch(0);

  public Shelf(Article... articles) {
    with(articles);
  }

  /** With more articles; one takes the place of another with its id. */
  public final Shelf with(Article... more) {
    Arrays.asList(more).forEach(article -> articles.put(article.id(), article));
    return this;
  }

  /** With another article, of passages without headings. */
  public final Shelf with(String id, FrontMatter front, String... passages) {
    return with(TestArticles.article(id, front, passages));
  }

  /** With statements of its articles. */
  public final Shelf saying(Saying... more) {
    sayings.addAll(Arrays.asList(more));
    return this;
  }

  public final Shelf topics(Topic... named) {
    return reference(reference.people(), List.of(named), reference.labels());
  }

  public final Shelf labels(LabelGroup... groups) {
    return reference(reference.people(), reference.topics(), List.of(groups));
  }

  public final Shelf people(People known) {
    return reference(known, reference.topics(), reference.labels());
  }

  private Shelf reference(People people, List<Topic> topics, List<LabelGroup> labels) {
    return reference(
        new Reference(
            people,
            topics,
            labels,
            reference.events(),
            reference.notebook(),
            reference.problems()));
  }

  public final Shelf reference(Reference other) {
    reference = other;
    return this;
  }

  public final Shelf problem(String where, String what) {
    problems.add(new Problem(where, what));
    return this;
  }

  /** With another answer to what finds nothing. */
  public final Shelf advising(Function<Query, Advice> other) {
    advice = other;
    return this;
  }

  /** With so many articles whose statements are to be looked for, all of which can be done. */
  public final Shelf waiting(int number) {
    return waiting(number, 0);
  }

  /** With so many that are to be looked for, and so many that still are after that was done. */
  public final Shelf waiting(int before, int after) {
    waiting = before;
    stillWaiting = after;
    return this;
  }

  /** With a file that can be taken in, besides those that are on the disk. */
  public final Shelf file(String name, String... lines) {
    files.put(Path.of(name), List.of(lines));
    return this;
  }

  public final List<ArticleEntry> articles() {
    return articles.values().stream().map(ArticleEntry::of).toList();
  }

  public final int waiting() {
    return waiting;
  }

  /** How often it was closed. */
  public final int closed() {
    return closed;
  }

  @Override
  public Path folder() {
    return Path.of("/library");
  }

  @Override
  public String name() {
    return "shelf";
  }

  @Override
  public SearchEngine engine(Progress progress) {
    return new ShelfEngine(this);
  }

  @Override
  public void findStatements(Progress progress, Runnable news) {
    if (waiting > stillWaiting) {
      for (int done = 0; done < waiting; done++) {
        progress.at("finding who says what", done, waiting);
      }
      waiting = stillWaiting;
      news.run();
    }
  }

  @Override
  public Map<String, String> keptEvents() {
    return keptEvents;
  }

  @Override
  public FeatureCounts keptCounts() {
    return keptCounts;
  }

  @Override
  public void keepEvents(Map<String, String> events, FeatureCounts counts) {
    keptCounts = counts;
    keptEvents = new LinkedHashMap<>(events);
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

  /**
   * A file becomes an article with a passage for each line; lines that begin with # are dropped.
   */
  @Override
  public Added add(Path file, FrontMatter given) {
    List<String> lines;
    try {
      lines = files.containsKey(file) ? files.get(file) : Files.readAllLines(file);
    } catch (IOException unreadable) {
      Problem problem = new Problem(file.toString(), "is not UTF-8 and was not added");
      return new Added(Optional.empty(), Optional.empty(), List.of(), List.of(problem));
    }
    String id = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    String[] kept = lines.stream().filter(line -> !line.startsWith("#")).toArray(String[]::new);
    with(id, given, kept);
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
    Article out = articles.remove(id);
    if (out == null) {
      return new Removed(
          Optional.empty(), Optional.of(new Problem(id, "there is no such article to remove.")));
    }
    trash.put(id, out);
    return new Removed(Optional.of(inTrash(id)), Optional.empty());
  }

  private RemovedArticle inTrash(String id) {
    return new RemovedArticle(id, folder().resolve(".trash").resolve(id + ".md"));
  }

  @Override
  public List<RemovedArticle> removed() {
    return trash.keySet().stream().map(this::inTrash).toList().reversed();
  }

  @Override
  public Restored restore(String id) {
    Article back = trash.remove(id);
    if (back == null) {
      return new Restored(Optional.empty(), Optional.of(new Problem(id, "is not in the trash")));
    }
    with(back);
    return new Restored(Optional.of(id), Optional.empty());
  }

  /** With others having changed something, which is taken in next. */
  public final Shelf changed(LibraryChange other) {
    change = other;
    return this;
  }

  @Override
  public LibraryChange takeIn() {
    LibraryChange taken = change;
    change = LibraryChange.NONE;
    return taken;
  }

  @Override
  public LibraryChange settle() {
    return takeIn();
  }

  /** With an article whose text is not what is searched, until that is repaired. */
  public final Shelf differing(String where, String what) {
    differing.add(new Problem(where, what));
    return this;
  }

  @Override
  public List<Problem> differing(Progress progress) {
    return List.copyOf(differing);
  }

  @Override
  public List<String> repair(Progress progress) {
    List<String> done = differing.stream().map(each -> "read " + each.where() + " again").toList();
    differing.clear();
    return done;
  }

  /** Tells whoever watches that something may have changed. */
  public final void touched() {
    watchers.forEach(Runnable::run);
  }

  @Override
  public void watch(Runnable news) {
    watchers.add(news);
  }

  @Override
  public Labelled addLabels(LabelGroup group) {
    List<LabelGroup> groups = new ArrayList<>(reference.labels());
    labelsBefore.push(reference.labels());
    groups.removeIf(known -> known.name().equals(group.name()));
    groups.add(group);
    labels(groups.toArray(LabelGroup[]::new));
    return new Labelled(Optional.of(folder().resolve("labels.yaml")), Optional.empty());
  }

  @Override
  public Labelled takeBackLabels() {
    labels(labelsBefore.pop().toArray(LabelGroup[]::new));
    return new Labelled(Optional.of(folder().resolve("labels.yaml")), Optional.empty());
  }

  /** What is joined last is known of people; a spelling is what the passages have. */
  @Override
  public Decided decide(VoiceDecision decision) {
    try {
      VoiceNames voices =
          new VoiceNames(engine().statements(StatementRequest.of(new Query.All(), 0)).voices());
      return new Decided(Optional.of(decided(decision, voices)), Optional.empty());
    } catch (SearchException unclear) {
      return new Decided(Optional.empty(), Optional.of(unclear.getMessage()));
    }
  }

  /** What is decided becomes what {@code events.yaml} says. */
  @Override
  public Decided decide(EventDecision decision) {
    EventNotes notes = reference.events();
    List<EventNotes.Named> events = new ArrayList<>(notes.events());
    List<List<String>> apart = new ArrayList<>(notes.apart());
    switch (decision) {
      case EventDecision.Join(List<String> ids) ->
          events.add(new EventNotes.Named(Optional.empty(), ids));
      case EventDecision.Part(String article, List<String> others) ->
          others.forEach(other -> apart.add(List.of(article, other)));
      case EventDecision.Undo undo -> {
        if (earlierNotes.isEmpty()) {
          return new Decided(Optional.empty(), Optional.of("There is nothing to take back."));
        }
        events(earlierNotes.pop());
        return new Decided(Optional.of("Took it back"), Optional.empty());
      }
    }
    earlierNotes.push(notes);
    events(new EventNotes(events, apart));
    return new Decided(Optional.of("Noted"), Optional.empty());
  }

  /** What is written becomes what {@code notes.yaml} says. */
  @Override
  public Decided decide(NoteDecision decision) {
    Notebook before = reference.notebook();
    switch (decision) {
      case NoteDecision.Tag(NotePlace place, List<String> added, List<String> removed) -> {
        List<String> tags = new ArrayList<>(before.at(place).tags());
        tags.removeIf(removed::contains);
        tags.addAll(added);
        write(new Note(place, tags, before.at(place).text()));
      }
      case NoteDecision.Write(NotePlace place, String words) ->
          write(new Note(place, before.at(place).tags(), Optional.of(words)));
      case NoteDecision.Undo undo -> {
        if (earlierNotebooks.isEmpty()) {
          return new Decided(Optional.empty(), Optional.of("There is nothing to take back."));
        }
        notebook(earlierNotebooks.pop());
        return new Decided(Optional.of("Took it back"), Optional.empty());
      }
    }
    earlierNotebooks.push(before);
    return new Decided(Optional.of("Written"), Optional.empty());
  }

  private void write(Note note) {
    List<Note> all = new ArrayList<>(reference.notebook().notes());
    all.removeIf(each -> each.place().equals(note.place()));
    all.add(note);
    notebook(new Notebook(all));
  }

  /** With tags and notes. */
  public final Shelf noting(Note... more) {
    List<Note> all = new ArrayList<>(reference.notebook().notes());
    all.addAll(List.of(more));
    return notebook(new Notebook(all));
  }

  private Shelf notebook(Notebook notebook) {
    return reference(
        new Reference(
            reference.people(),
            reference.topics(),
            reference.labels(),
            reference.events(),
            notebook,
            reference.problems()));
  }

  private void events(EventNotes notes) {
    reference =
        new Reference(
            reference.people(),
            reference.topics(),
            reference.labels(),
            notes,
            reference.notebook(),
            List.of());
  }

  private String decided(VoiceDecision decision, VoiceNames voices) {
    List<Saying> before = List.copyOf(sayings);
    switch (decision) {
      case VoiceDecision.Join join -> {
        VoiceNames.Decided one = voices.joined(join, reference.people());
        sayings.replaceAll(
            said -> said.voice().equals(one.other()) ? said.of(one.voice().name()) : said);
        earlier.push(before);
        Named named =
            new Named(one.voice().name(), Optional.empty(), Optional.empty(), List.of(one.other()));
        people(new People(List.of(named), List.of()));
        return "Joined %s with %s".formatted(one.other(), one.voice().name());
      }
      case VoiceDecision.Part part -> {
        VoiceNames.Decided two = voices.parted(part);
        sayings.replaceAll(
            said ->
                said.voice().equals(two.voice().name()) && said.isBy(two.other())
                    ? said.of(two.other())
                    : said);
        earlier.push(before);
        return "Parted %s from %s".formatted(two.other(), two.voice().name());
      }
      case VoiceDecision.Undo undo -> {
        if (earlier.isEmpty()) {
          throw new SearchException("There is nothing to take back.", null);
        }
        sayings.clear();
        sayings.addAll(earlier.pop());
        return "Took it back";
      }
    }
  }

  @Override
  public void close() {
    closed++;
  }
}
