package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.export.ExportedFile.Existing;
import synoptic.export.Format;

/** Writing what is shown to a file. */
final class ExportCommands {

  private static final String REPLACE = "--replace";

  private ExportCommands() {}

  /** Asks for a file name; or, called with one, writes. */
  static Step export(State state, List<String> words, int count) {
    Optional<Exported> what = Exported.of(state.place());
    if (what.isEmpty()) {
      return Step.to(state.with(Message.info("There is nothing to export yet.")));
    }
    List<String> files = Typed.arguments(words);
    if (files.isEmpty()) {
      return asking(state, what.get().fileName());
    }
    Existing existing = words.contains(REPLACE) ? Existing.IS_REPLACED : Existing.STAYS;
    return write(state, what.get(), files.getFirst(), existing);
  }

  private static Step asking(State state, String name) {
    return Step.to(state.withPrompt(Optional.of(Prompt.forExport(state, name))));
  }

  /** Writes to the file that was typed, whose ending says how. */
  static Step named(State state, String file) {
    return Exported.of(state.place())
        .filter(what -> !file.isBlank())
        .map(what -> write(state, what, file, Existing.STAYS))
        .orElse(Step.to(state));
  }

  private static Step write(State state, Exported what, String file, Existing existing) {
    if (Format.of(file).isEmpty()) {
      return asking(
          state.with(Message.warning("Name a file that ends in .md, .csv or .html.")), file);
    }
    return Step.to(state.with(Message.info("Writing …")), new Effect.Export(what, file, existing));
  }

  /** Nothing is overwritten unless that is chosen. */
  static Step isThere(State state, String file) {
    List<Line> lines = List.of(Line.plain("take another name"), Line.plain("replace it"));
    List<List<String>> choices = List.of(List.of("export"), List.of("export", file, REPLACE));
    FloatingList list = new FloatingList(file + " is there already", lines, choices, 0);
    return Step.to(state.withFloating(Optional.of(list)).with(Message.NONE));
  }
}
