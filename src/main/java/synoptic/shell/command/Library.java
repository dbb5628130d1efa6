package synoptic.shell.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Notebook;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Problem;
import synoptic.corpus.Progress;
import synoptic.corpus.Reference;
import synoptic.explore.core.LibraryChange;
import synoptic.explore.core.Workspace;
import synoptic.model.embedding.EmbeddingException;
import synoptic.search.ArticleEntry;
import synoptic.search.EventQueries;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.TagQueries;
import synoptic.search.Undated;
import synoptic.shell.output.Messages;
import synoptic.shell.output.ToldProgress;
import synoptic.shell.output.ToldProgress.Unit;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** The library that a command works on, opened when it is first asked for. */
public final class Library implements AutoCloseable {

  private static final Set<FieldName> OF_STATEMENTS =
      Set.of(FieldName.SPEAKER, FieldName.SAID, FieldName.MARK, FieldName.WHEN);

  private final Request request;
  private final Function<Optional<Path>, Workspace> opener;
  private final Messages messages;
  private final Set<Problem> referenceProblems = new LinkedHashSet<>();
  private Workspace workspace;

  public Library(Request request, Function<Optional<Path>, Workspace> opener, Messages messages) {
    this.request = request;
    this.opener = opener;
    this.messages = messages;
  }

  /** The library, which must be there. */
  public Workspace workspace() {
    Optional<Path> folder = request.library();
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UsageException(
          "There is no folder %s to open as a library: give --library a folder."
              .formatted(Request.quoted(folder.get().toString())));
    }
    return workspaceOrNew();
  }

  /** The library, which need not be there yet. */
  Workspace workspaceOrNew() {
    if (workspace == null) {
      workspace = opener.apply(request.library());
    }
    return workspace;
  }

  SearchEngine engine() {
    return workspace().engine(progress());
  }

  /** The engine, once it knows all statements; only where that is not in our hands, fewer. */
  SearchEngine engineWithStatements() {
    return engineWithStatements(new Query.All(), engine -> {});
  }

  /**
   * The same.
   *
   * @param asked what is looked for first
   * @param beginning told whenever more of that is known
   */
  SearchEngine engineWithStatements(Query asked, Consumer<SearchEngine> beginning) {
    group(asked);
    workspace().findFirst(asked);
    workspace().findStatements(progress(), () -> beginning.accept(engine()));
    SearchEngine engine = engine();
    if (engine.waiting() > 0) {
      messages.wrong(
          "the statements of %s are still to be looked for, and are left out: run this again."
              .formatted(CommandRun.counted(engine.waiting(), "article", "articles")));
    }
    return engine;
  }

  /** The engine with all that the query asks of it. */
  SearchEngine engine(Query query) {
    if (query.isMeant() && missing(query).isEmpty()) {
      understand();
    }
    group(query);
    return query.looksIn(OF_STATEMENTS::contains) ? engineWithStatements() : engine();
  }

  /** The passages whose like a query asks for that are not there. */
  List<String> missing(Query query) {
    List<String> likened = query.likened();
    if (likened.isEmpty()) {
      return List.of();
    }
    List<ArticleEntry> articles = articles();
    return likened.stream()
        .filter(
            typed ->
                PassageRef.parse(typed).stream()
                    .noneMatch(passage -> articles.stream().anyMatch(each -> has(each, passage))))
        .toList();
  }

  private static boolean has(ArticleEntry article, PassageRef passage) {
    return article.id().equals(passage.article())
        && passage.number() >= 1
        && passage.number() <= article.passages();
  }

  /**
   * A query that names an event can be answered once the articles are grouped; tells what names
   * none.
   */
  private void group(Query query) {
    if (query.isDated()) {
      Undated.advice(query, articles()).ifPresent(messages::say);
    }
    if (TagQueries.nameOne(query)) {
      TagQueries.unknown(query, reference().notebook()).forEach(this::tellTags);
    }
    if (EventQueries.nameOne(query)) {
      EventSurvey.of(workspace(), progress());
      EventQueries.named(query).stream()
          .filter(id -> EventSurvey.known(workspace(), id).isEmpty())
          .forEach(
              id ->
                  messages.wrong(
                      "there is no event or article %s: `synoptic events --all` lists them."
                          .formatted(Request.quoted(id))));
    }
  }

  private void tellTags(String unknown) {
    List<String> known = reference().notebook().tags().stream().map(Notebook.Tag::name).toList();
    messages.wrong(
        "there is no tag "
            + Request.quoted(unknown)
            + (known.isEmpty()
                ? ": nothing is tagged yet."
                : NearestName.hint(unknown, known, "`synoptic tags` lists them.")));
  }

  /** Where this machine cannot do it, the search itself says so. */
  private void understand() {
    try {
      workspace().findMeanings(article -> true, progress(), () -> {});
    } catch (EmbeddingException impossible) {
      messages.say(impossible.getMessage());
    }
  }

  /** Tells of what was answered before all files were looked at, where one of them had changed. */
  public void settle() {
    LibraryChange change = workspace == null ? LibraryChange.NONE : workspace.settle();
    if (!change.isNone()) {
      messages.say(
          change.said()
              + " since this library was last opened, which what is shown does not know: ask again.");
      engine();
    }
  }

  public List<ArticleEntry> articles() {
    return engine().articles();
  }

  Reference reference() {
    Reference reference = workspace().reference();
    referenceProblems.addAll(reference.problems());
    return reference;
  }

  /** What was found wrong so far; nothing where the library was never opened. */
  public Set<Problem> problems() {
    Set<Problem> all = new LinkedHashSet<>();
    if (workspace != null) {
      all.addAll(workspace.problems());
    }
    all.addAll(referenceProblems);
    return all;
  }

  Progress progress() {
    return progress(Unit.ARTICLE);
  }

  Progress progress(Unit unit) {
    return new ToldProgress(messages, System::nanoTime, unit);
  }

  Messages messages() {
    return messages;
  }

  void say(String sentence) {
    messages.say(sentence);
  }

  @Override
  public void close() {
    if (workspace != null) {
      workspace.close();
    }
  }
}
