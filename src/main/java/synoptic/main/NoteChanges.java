package synoptic.main;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.NotePlace;
import synoptic.search.NoteDecision;

/** Writes tags and notes into a library's {@code notes.yaml}. */
record NoteChanges(LibraryFolder library) {

  /**
   * @return what was done, in a sentence without its full stop
   */
  String written(NoteDecision decision) throws IOException {
    return switch (decision) {
      case NoteDecision.Tag(NotePlace place, List<String> added, List<String> removed) ->
          "%s %s in %s"
              .formatted(tagged(added, removed), place.named(), library.tag(place, added, removed));
      case NoteDecision.Write(NotePlace place, String words) ->
          "%s %s in %s"
              .formatted(
                  words.isBlank() ? "Took the note away from" : "Noted on",
                  place.named(),
                  library.note(place, words));
      case NoteDecision.Undo undo ->
          "Took back what was written last into " + library.takeBackNotes();
    };
  }

  private static String tagged(List<String> added, List<String> removed) {
    List<String> done = new ArrayList<>();
    added.forEach(tag -> done.add("+" + tag));
    removed.forEach(tag -> done.add("\u2212" + tag));
    return "Tagged " + String.join(" ", done) + " on";
  }
}
