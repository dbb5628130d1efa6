package synoptic.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What readers have written about a library's articles: its {@code notes.yaml}.
 *
 * @param notes one for each place, in the order in which they were written
 */
public record Notebook(List<Note> notes) {

  public static final Notebook NONE = new Notebook(List.of());

  /** A tag as it is written first, and at how many places it stands. */
  public record Tag(String name, int places) {}

  public Notebook {
    Map<NotePlace, Note> byPlace = new LinkedHashMap<>();
    notes.stream()
        .filter(note -> !note.isNone())
        .forEach(note -> byPlace.merge(note.place(), note, Note::and));
    notes = List.copyOf(byPlace.values());
  }

  /** What is written at a place, which may be nothing. */
  public Note at(NotePlace place) {
    return notes.stream()
        .filter(note -> note.place().equals(place))
        .findFirst()
        .orElseGet(() -> Note.none(place));
  }

  /** What is written about an article and anything in it. */
  public Notebook of(String article) {
    return notes.isEmpty()
        ? NONE
        : new Notebook(
            notes.stream().filter(note -> note.place().at().article().equals(article)).toList());
  }

  /** What is written about a passage and the statements in it, or about an article as a whole. */
  public List<Note> at(PassageRef passage) {
    return notes.stream().filter(note -> note.place().at().equals(passage)).toList();
  }

  /** The tags by their names, each with the number of its places. */
  public List<Tag> tags() {
    Map<String, List<String>> byKey =
        notes.stream()
            .flatMap(note -> note.tags().stream())
            .collect(Collectors.groupingBy(Note::key, TreeMap::new, Collectors.toList()));
    return byKey.values().stream().map(all -> new Tag(all.getFirst(), all.size())).toList();
  }

  /** The first way in which a tag is written, if it is known. */
  public Optional<String> written(String tag) {
    String key = Note.key(tag);
    return tags().stream().map(Tag::name).filter(known -> Note.key(known).equals(key)).findFirst();
  }
}
