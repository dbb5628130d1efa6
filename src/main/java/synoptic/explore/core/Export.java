package synoptic.explore.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.corpus.ArticleId;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.export.Document;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;
import synoptic.search.SearchEngine;

/** What can be written to a file: a view with all that it holds, not only what is on the screen. */
public interface Export {

  /** More passages or statements than this are left out, and the document says so. */
  int MOST = 20_000;

  /** What the file may be called, in words. */
  String name();

  /**
   * All of it as a document.
   *
   * @param most how many passages or statements at most
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  Document document(SearchEngine engine, int most);

  /** The format that is proposed. */
  default Format format() {
    return Format.MARKDOWN;
  }

  /** A file name to propose. */
  default String fileName() {
    String stem = ArticleId.from(name().replace('/', ' ').replace('\\', ' ').strip() + ".x");
    String cut =
        stem.codePoints()
            .limit(60)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return cut.toLowerCase(Locale.ROOT) + format().ending();
  }

  /** Asks for a file name; or, called with one, writes. */
  static Step export(State state, Optional<String> file) {
    Optional<Export> what = state.view().export();
    if (what.isEmpty()) {
      return Step.say(state, "There is nothing to export yet.");
    }
    return file.isEmpty()
        ? asking(state, what.get().fileName())
        : named(state, file.get(), Existing.STAYS);
  }

  /** Typing takes the proposed name's place; an ending alone takes the place of its ending. */
  private static Step asking(State state, String name) {
    Purpose writing = (next, file) -> named(next, ended(name, file), Existing.STAYS);
    Prompt prompt = Prompt.of(state, "export to: ", writing, name);
    return Step.to(state.withPrompt(Optional.of(prompt.typed(prompt.input().select(), state))));
  }

  private static String ended(String proposed, String typed) {
    boolean isEnding = typed.lastIndexOf('.') == 0 && Format.of(typed).isPresent();
    int dot = proposed.lastIndexOf('.');
    boolean isInName = dot > proposed.lastIndexOf('/') + 1;
    return isEnding ? proposed.substring(0, isInName ? dot : proposed.length()) + typed : typed;
  }

  /** Writes to the file that was typed, whose ending says how. */
  private static Step named(State state, String file, Existing existing) {
    Optional<Export> what = state.view().export();
    if (what.isEmpty() || file.isBlank()) {
      return Step.to(state);
    }
    if (Format.of(file).isEmpty()) {
      return asking(
          state.with(Message.warning("Name a file that ends in .md, .csv or .html.")), file);
    }
    return Step.to(
        state.with(Message.info("Writing …")), new Effect.Write(what.get(), file, existing));
  }

  /** Nothing is overwritten unless that is chosen. */
  static Step isThere(State state, String file) {
    List<Choice> choices =
        List.of(
            Choice.of(Line.plain("take another name"), next -> export(next, Optional.empty())),
            Choice.of(Line.plain("replace it"), next -> named(next, file, Existing.IS_REPLACED)));
    return Step.showing(
        state.with(Message.NONE), FloatingList.of(file + " is there already", choices));
  }
}
