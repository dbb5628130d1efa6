package synoptic.shell.command;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Statement;
import synoptic.explore.core.Workspace;
import synoptic.explore.core.Workspace.Decided;
import synoptic.search.ArticleEntry;
import synoptic.search.NoteDecision;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.TextTable;
import synoptic.shell.request.NearestName;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;
import synoptic.text.CleanText;
import synoptic.text.Folding;

/** Tags and notes of articles, passages and statements: shown, written, taken away. */
public final class NoteCommand {

  private NoteCommand() {}

  /** Puts tags at a place or takes them away; without any it shows what is there. */
  public static ExitStatus tag(CommandRun run) {
    NotePlace place = place(run);
    List<String> tags = rest(run);
    boolean goes = run.request().has("remove");
    if (tags.isEmpty()) {
      refuseRemoval(run, "tag --remove takes the tags to take away.");
      return shown(run, place, "tags", note(run, place).tags());
    }
    refuseJson(run);
    Optional<String> nameless = tags.stream().filter(tag -> !isWord(tag)).findFirst();
    if (nameless.isPresent()) {
      throw new UsageException(
          "A tag needs a letter or a digit, or no query can ask for it: %s has none."
              .formatted(Request.quoted(nameless.get())));
    }
    return told(
        run,
        goes
            ? new NoteDecision.Tag(place, List.of(), tags)
            : new NoteDecision.Tag(place, tags, List.of()));
  }

  private static boolean isWord(String tag) {
    return Note.key(tag)
        .codePoints()
        .anyMatch(sign -> Character.isLetterOrDigit(sign) || Character.isEmojiPresentation(sign));
  }

  /** Says something about a place, or nothing any more; without words it shows what is said. */
  public static ExitStatus note(CommandRun run) {
    NotePlace place = place(run);
    List<String> words = rest(run);
    boolean goes = run.request().has("remove");
    if (goes && !words.isEmpty()) {
      throw new UsageException("note --remove takes no text.");
    }
    if (words.isEmpty() && !goes) {
      return shown(run, place, "note", note(run, place).text().stream().toList());
    }
    refuseJson(run);
    return told(run, new NoteDecision.Write(place, String.join(" ", words)));
  }

  /** The library's tags; or takes back what was written last. */
  public static ExitStatus tags(CommandRun run) {
    if (run.request().has("undo")) {
      return told(run, new NoteDecision.Undo());
    }
    List<Notebook.Tag> tags = run.library().reference().notebook().tags();
    if (run.request().json()) {
      tags.forEach(
          tag ->
              run.out().json(Json.object().text("tag", tag.name()).number("places", tag.places())));
    } else {
      TextTable table = new TextTable(run.out());
      tags.forEach(
          tag -> table.row(tag.name(), CommandRun.counted(tag.places(), "place", "places")));
      table.print();
    }
    if (tags.isEmpty()) {
      run.messages().say("Nothing is tagged yet: `synoptic tag ARTICLE TAG` does it.");
    }
    return ExitStatus.of(tags.size());
  }

  private static ExitStatus shown(
      CommandRun run, NotePlace place, String what, List<String> lines) {
    if (run.request().json()) {
      run.out().json(into(Json.object().text("at", place.typed()), note(run, place)));
    } else if (lines.isEmpty()) {
      run.messages()
          .say(
              "There are no %s at %s."
                  .formatted(what.equals("note") ? "notes" : what, place.typed()));
    } else {
      lines.forEach(run.out()::line);
    }
    return ExitStatus.of(lines.size());
  }

  /** Puts a note's keys into an object. */
  static Json into(Json json, Note note) {
    return json.texts("tags", note.tags()).text("note", note.text());
  }

  /** The same of what stands at a statement. */
  static Json into(Json json, Notebook notes, PassageRef passage, Statement statement) {
    Note all =
        notes.on(passage, statement).stream()
            .reduce(Note::and)
            .orElseGet(() -> Note.none(NotePlace.of(passage)));
    return into(json, all);
  }

  private static ExitStatus told(CommandRun run, NoteDecision decision) {
    Decided decided = run.library().workspace().decide(decision);
    decided.done().ifPresent(run.out()::line);
    decided.problem().ifPresent(run.messages()::wrong);
    if (decided.done().isPresent()) {
      boolean isUndo = decision instanceof NoteDecision.Undo;
      run.messages().say("To take " + (isUndo ? "more" : "it") + " back: synoptic tags --undo");
    }
    return decided.problem().isEmpty() ? ExitStatus.FOUND : ExitStatus.WRONG;
  }

  private static Note note(CommandRun run, NotePlace place) {
    return run.library().reference().notebook().at(place);
  }

  private static List<String> rest(CommandRun run) {
    List<String> words = run.request().words();
    return words.subList(1, words.size());
  }

  private static void refuseRemoval(CommandRun run, String sentence) {
    if (run.request().has("remove")) {
      throw new UsageException(sentence);
    }
  }

  private static void refuseJson(CommandRun run) {
    if (run.request().json()) {
      throw new UsageException("--json shows what is there: leave out what is to be written.");
    }
  }

  /** What is named, which must be there unless something is to be taken away from it. */
  private static NotePlace place(CommandRun run) {
    String typed = run.request().words().getFirst();
    NotePlace place = NotePlace.of(typed).saying(run.request().value("said"));
    if (place.said().isPresent() && place.at().isWhole()) {
      throw new UsageException("--said needs the passage of the statement, as in 003#4.");
    }
    Workspace workspace = run.library().workspace();
    Optional<String> missing = missing(place, workspace);
    if (missing.isPresent() && !run.request().has("remove")) {
      String id = place.at().article();
      boolean isThere = workspace.article(id).isPresent();
      List<String> ids = run.library().articles().stream().map(ArticleEntry::id).toList();
      throw new UsageException(
          isThere
              ? "Nothing can be written at %s: %s.".formatted(typed, missing.get())
              : "There is no article "
                  + Request.quoted(id)
                  + NearestName.hint(id, ids, "`synoptic articles` lists them."));
    }
    return place;
  }

  /** What of a place is not there, as a clause; empty where all is. */
  static Optional<String> missing(NotePlace place, Workspace workspace) {
    Optional<Article> article = workspace.article(place.at().article());
    if (article.isEmpty()) {
      return Optional.of("there is no such article");
    }
    if (place.at().isWhole()) {
      return Optional.empty();
    }
    Optional<Passage> passage = article.get().passage(place.at().number());
    if (passage.isEmpty()) {
      return Optional.of(
          "the article has "
              + CommandRun.counted(article.get().passages().size(), "passage", "passages"));
    }
    String text = Folding.fold(CleanText.line(passage.get().text()));
    return place.said().filter(words -> !text.contains(Folding.fold(words))).isPresent()
        ? Optional.of("the passage does not say so")
        : Optional.empty();
  }
}
