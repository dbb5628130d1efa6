package synoptic.explore.core;

import java.util.List;
import java.util.Optional;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;

/** Writing what is shown to a file. */
public final class ExportWriter {

  private ExportWriter() {}

  /** Asks for a file name; or, called with one, writes. */
  public static Step export(State state, Optional<String> file) {
    Optional<Export> what = state.view().export();
    if (what.isEmpty()) {
      return Step.say(state, "There is nothing to export yet.");
    }
    return file.isEmpty()
        ? asking(state, what.get().fileName())
        : named(state, file.get(), Existing.STAYS);
  }

  private static Step asking(State state, String name) {
    Purpose writing = (next, file) -> named(next, file, Existing.STAYS);
    return Step.to(state.withPrompt(Optional.of(Prompt.of(state, "export to: ", writing, name))));
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
