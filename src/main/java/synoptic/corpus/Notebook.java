package synoptic.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What readers have written about a library's articles: its {@code notes.yaml}.
 *
 * @param places what stands at each article or passage, and at the statements in it
 */
public record Notebook(Map<PassageRef, List<Note>> places) {

  public static final Notebook NONE = new Notebook(List.of());

  /** A tag as it is written first, and at how many places it stands. */
  public record Tag(String name, int places) {}

  public Notebook {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** What the notes say, those of one place as one; what says nothing is left out. */
  public Notebook(List<Note> notes) {
    this(byPassage(notes));
  }

  private static Map<PassageRef, List<Note>> byPassage(List<Note> notes) {
    Map<NotePlace, Note> distinct = new LinkedHashMap<>();
    notes.stream()
        .filter(note -> !note.isNone())
        .forEach(note -> distinct.merge(note.place(), note, Note::and));
    return distinct.values().stream()
        .collect(
            Collectors.groupingBy(
                note -> note.place().at(), LinkedHashMap::new, Collectors.toList()));
  }

  /** All of them, those of one passage beside each other. */
  public List<Note> notes() {
    return places.values().stream().flatMap(List::stream).toList();
  }

  /** What is written at a place, which may be nothing. */
  public Note at(NotePlace place) {
    return at(place.at()).stream()
        .filter(note -> note.place().equals(place))
        .findFirst()
        .orElseGet(() -> Note.none(place));
  }

  /** What is written about an article and anything in it. */
  public Notebook of(String article) {
    Map<PassageRef, List<Note>> its = new LinkedHashMap<>();
    places.forEach(
        (at, notes) -> {
          if (at.article().equals(article)) {
            its.put(at, notes);
          }
        });
    return new Notebook(its);
  }

  /** What is written about a passage and the statements in it, or about an article as a whole. */
  public List<Note> at(PassageRef passage) {
    return places.getOrDefault(passage, List.of());
  }

  /** What is written about one statement of a passage. */
  public List<Note> on(PassageRef passage, Statement statement) {
    return at(passage).stream().filter(note -> note.place().isOf(statement)).toList();
  }

  /** The tags by their names, each with the number of its places. */
  public List<Tag> tags() {
    Map<String, List<String>> byKey =
        notes().stream()
            .flatMap(note -> note.tags().stream())
            .collect(Collectors.groupingBy(Note::key, TreeMap::new, Collectors.toList()));
    return byKey.values().stream().map(all -> new Tag(all.getFirst(), all.size())).toList();
  }
}
