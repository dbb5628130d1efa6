package synoptic.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import synoptic.corpus.file.SafeFiles;
import synoptic.corpus.file.Utf8Text;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/**
 * Reads {@code people.yaml}, {@code topics.yaml}, {@code labels.yaml}, {@code events.yaml} and
 * {@code notes.yaml}.
 */
final class ReferenceFiles {

  /** The longest of these files that is read, in bytes. */
  static final int LONGEST = 2 * 1024 * 1024;

  static final List<String> NAMES =
      List.of("people.yaml", "topics.yaml", "labels.yaml", "events.yaml", "notes.yaml");

  private static final List<String> PEOPLE = List.of("people", "bodies", "apart");

  private static final List<String> EVENTS = List.of("events", "apart");

  private static final List<String> NOTES = List.of("notes");

  private static final List<String> NOTE = List.of("at", "said", "tags", "note");

  private ReferenceFiles() {}

  static Reference read(Path library) {
    List<Problem> problems = new ArrayList<>();
    Document people = Document.read(library, "people.yaml", PEOPLE, problems);
    Document topics = Document.read(library, "topics.yaml", List.of("topics"), problems);
    Document labels = Document.read(library, "labels.yaml", List.of("groups"), problems);
    return new Reference(
        people(people).settled(),
        topics.entries("topics", ReferenceFiles::topic),
        labels.entries("groups", ReferenceFiles::group),
        events(Document.read(library, "events.yaml", EVENTS, problems)),
        new Notebook(notes(Document.read(library, "notes.yaml", NOTES, problems))),
        problems);
  }

  /** The groups of a text that may stand in {@code labels.yaml}. */
  static List<LabelGroup> groups(String text, List<Problem> problems) {
    return Document.of(text, "labels.yaml", List.of("groups"), problems)
        .entries("groups", ReferenceFiles::group);
  }

  /** What a text that may stand in {@code people.yaml} says, as it is written there. */
  static People people(String text, List<Problem> problems) {
    return people(Document.of(text, "people.yaml", PEOPLE, problems));
  }

  /** What a text that may stand in {@code events.yaml} says. */
  static EventNotes events(String text, List<Problem> problems) {
    return events(Document.of(text, "events.yaml", EVENTS, problems));
  }

  /** What a text that may stand in {@code notes.yaml} says, entry by entry. */
  static List<Note> notes(String text, List<Problem> problems) {
    return notes(Document.of(text, "notes.yaml", NOTES, problems));
  }

  private static List<Note> notes(Document notes) {
    Set<NotePlace> seen = new HashSet<>();
    return notes.entries("notes", entry -> note(entry, seen));
  }

  private static Optional<Note> note(Entry entry, Set<NotePlace> seen) {
    entry.tellUnknown("an entry of notes.yaml", NOTE);
    Optional<NotePlace> place =
        entry.needed("at").map(at -> NotePlace.of(at).saying(entry.words("said")));
    if (place.filter(at -> at.at().isWhole() && at.said().isPresent()).isPresent()) {
      entry.tell("has `said` without a passage, as in `at: 003#4`; the entry is left out");
      return Optional.empty();
    }
    if (place.isPresent() && !seen.add(place.get())) {
      entry.tell("has a second entry at " + place.get().typed() + "; both are read as one");
    }
    return place.map(at -> new Note(at, entry.list("tags"), entry.words("note")));
  }

  private static EventNotes events(Document events) {
    return new EventNotes(events.entries("events", ReferenceFiles::event), events.lists("apart"));
  }

  private static Optional<EventNotes.Named> event(Entry entry) {
    return Optional.of(new EventNotes.Named(entry.words("name"), entry.list("articles")));
  }

  private static People people(Document people) {
    return new People(
        people.entries("people", ReferenceFiles::named),
        people.entries("bodies", ReferenceFiles::named),
        people.lists("apart"));
  }

  private static Optional<People.Named> named(Entry entry) {
    return entry
        .needed("name")
        .map(
            name ->
                new People.Named(
                    name, entry.words("office"), entry.words("country"), entry.list("variants")));
  }

  private static Optional<Topic> topic(Entry entry) {
    return entry
        .needed("name")
        .flatMap(
            name ->
                entry.needed("query").map(query -> new Topic(name, entry.words("about"), query)));
  }

  private static Optional<LabelGroup> group(Entry entry) {
    return entry
        .needed("name")
        .map(name -> new LabelGroup(name, entry.words("about"), entry.list("labels")));
  }

  /** One of the files, as its entries at the top. */
  private record Document(Yaml yaml, Map<String, Node> top) {

    static Document read(Path library, String name, List<String> keys, List<Problem> problems) {
      return of(text(library, name, problems), name, keys, problems);
    }

    static Document of(String text, String name, List<String> keys, List<Problem> problems) {
      Yaml yaml = new Yaml(1, what -> problems.add(new Problem(name, what)));
      Map<String, Node> top = new HashMap<>();
      for (NodeTuple entry : yaml.top(text, LONGEST)) {
        if (keys.contains(Yaml.key(entry))) {
          top.put(Yaml.key(entry), entry.getValueNode());
        } else {
          yaml.tellUnknown(entry, name, keys);
        }
      }
      return new Document(yaml, top);
    }

    private static String text(Path library, String name, List<Problem> problems) {
      Path file = library.resolve(name);
      if (SafeFiles.isAbsent(file)) {
        return "";
      }
      if (!SafeFiles.isInside(library, file)) {
        problems.add(new Problem(name, "is not a plain file inside the library and was not read"));
        return "";
      }
      try {
        Optional<byte[]> bytes = SafeFiles.read(file, LONGEST);
        if (bytes.isEmpty()) {
          problems.add(new Problem(name, "is larger than 2 MB and was not read"));
        }
        return bytes.map(found -> decoded(found, name, problems)).orElse("");
      } catch (IOException unreadable) {
        problems.add(new Problem(name, "cannot be read: " + SafeFiles.why(unreadable)));
        return "";
      }
    }

    private static String decoded(byte[] bytes, String name, List<Problem> problems) {
      Utf8Text text = Utf8Text.of(bytes);
      text.malformedAt()
          .ifPresent(
              offset ->
                  problems.add(new Problem(name, "is not UTF-8 from byte " + offset + " on")));
      return CleanText.of(text.text());
    }

    <T> List<T> entries(String key, Function<Entry, Optional<T>> shape) {
      if (!top.containsKey(key)) {
        return List.of();
      }
      List<T> shaped = new ArrayList<>();
      for (Node item : yaml.items(key, top.get(key))) {
        shape.apply(Entry.of(yaml, item)).ifPresent(shaped::add);
      }
      return shaped;
    }

    /** The lists of names under a key. */
    List<List<String>> lists(String key) {
      List<List<String>> lists = new ArrayList<>();
      for (Node item : top.containsKey(key) ? yaml.items(key, top.get(key)) : List.<Node>of()) {
        List<String> names = yaml.all(key, item);
        if (names.size() > 1) {
          lists.add(names);
        } else {
          yaml.tell(item.getStartMark(), "has fewer than two names in a list of `" + key + "`");
        }
      }
      return lists;
    }
  }

  /** One person, topic, group or note. */
  private record Entry(Yaml yaml, Node node, List<NodeTuple> written, Map<String, Node> facts) {

    static Entry of(Yaml yaml, Node node) {
      Map<String, Node> facts = new HashMap<>();
      List<NodeTuple> written = yaml.entries(node);
      written.forEach(fact -> facts.put(Yaml.key(fact), fact.getValueNode()));
      return new Entry(yaml, node, written, facts);
    }

    void tell(String what) {
      yaml.tell(node.getStartMark(), what);
    }

    void tellUnknown(String where, List<String> known) {
      written.stream()
          .filter(fact -> !known.contains(Yaml.key(fact)))
          .forEach(fact -> yaml.tellUnknown(fact, where, known));
    }

    Optional<String> words(String key) {
      return Optional.ofNullable(facts.get(key)).flatMap(value -> yaml.words(key, value));
    }

    Optional<String> needed(String key) {
      Optional<String> words = words(key);
      if (words.isEmpty()) {
        tell("has an entry without `" + key + "`, which is left out");
      }
      return words;
    }

    List<String> list(String key) {
      return facts.containsKey(key) ? yaml.all(key, facts.get(key)) : List.of();
    }
  }
}
