package synoptic.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.corpus.file.HandWrittenFile;
import synoptic.corpus.yaml.HandWrittenText;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/**
 * Writes tags and notes into {@code notes.yaml}: the entry of a place is put in, changed or taken
 * out, all else stays as it is, and the last change can be taken back.
 */
final class NotebookFile {

  private static final String NOTES = "notes";

  private final HandWrittenFile file;

  NotebookFile(Path library) {
    file = new HandWrittenFile(library, "notes.yaml", ReferenceFiles.LONGEST);
  }

  /**
   * Puts tags at a place and takes others away; those that are there, or are not, stay so.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path tag(NotePlace place, List<String> added, List<String> removed) throws IOException {
    return file.changeKept(text -> changed(text, place, note -> note.tagged(added, removed)));
  }

  /**
   * Says something about a place, instead of what was said before; nothing where it is empty.
   *
   * @throws IOException as above
   */
  Path write(NotePlace place, String words) throws IOException {
    return file.changeKept(text -> changed(text, place, note -> note.saying(words)));
  }

  /**
   * Brings back the text that the last change has replaced.
   *
   * @throws IOException as above, and where the file is not as a change has left it
   */
  Path takeBack() throws IOException {
    return file.takeBack();
  }

  private static String changed(String text, NotePlace place, UnaryOperator<Note> change)
      throws IOException {
    List<Note> notes = new ArrayList<>(read(text));
    int at = notes.stream().map(Note::place).toList().indexOf(place);
    Note before = at < 0 ? Note.none(place) : notes.get(at);
    Note after = change.apply(before);
    if (after.equals(before)) {
      return text;
    }
    HandWrittenText written = new HandWrittenText(text);
    if (at < 0) {
      notes.add(after);
      return checked(written.withItem(NOTES, facts(after)), notes);
    }
    notes.set(at, after);
    return checked(
        after.isNone()
            ? written.withoutItem(NOTES, at, List.of("tags", "note"))
            : exchanged(written, at, before, after),
        notes);
  }

  private static String exchanged(HandWrittenText written, int at, Note before, Note after) {
    int known = before.tags().size();
    boolean isLonger =
        known > 0
            && after.tags().size() > known
            && after.tags().subList(0, known).equals(before.tags());
    HandWrittenText tagged = written;
    if (isLonger) {
      List<String> fresh = after.tags().subList(known, after.tags().size());
      tagged = new HandWrittenText(written.withWords(NOTES, at, "tags", fresh));
    } else if (!before.tags().equals(after.tags())) {
      tagged = new HandWrittenText(written.withFact(NOTES, at, "tags", tags(after)));
    }
    return before.text().equals(after.text())
        ? tagged.text()
        : tagged.withFact(NOTES, at, "note", after.text().map(Yaml::item));
  }

  private static Optional<String> tags(Note note) {
    return note.tags().isEmpty() ? Optional.empty() : Optional.of(Yaml.list(note.tags()));
  }

  /** What an entry says, as YAML, in the order in which it is written. */
  private static Map<String, String> facts(Note note) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("at", Yaml.item(note.place().typed()));
    note.place().said().ifPresent(words -> facts.put("said", Yaml.item(words)));
    tags(note).ifPresent(tags -> facts.put("tags", tags));
    note.text().ifPresent(words -> facts.put("note", Yaml.item(words)));
    return facts;
  }

  private static List<Note> read(String text) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Note> notes = ReferenceFiles.notes(CleanText.of(text), problems);
    if (!problems.isEmpty()) {
      throw new IOException(problems.getFirst().what() + "; mend that first");
    }
    return notes;
  }

  /** The text, read to see that it says what it should and nothing else has changed. */
  private static String checked(String text, List<Note> expected) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Notebook written = new Notebook(ReferenceFiles.notes(CleanText.of(text), problems));
    if (!written.equals(new Notebook(expected)) || !problems.isEmpty()) {
      throw new IOException("it is written in a way that cannot be changed safely; do it by hand");
    }
    return text;
  }
}
