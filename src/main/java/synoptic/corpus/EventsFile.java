package synoptic.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.file.HandWrittenFile;
import synoptic.corpus.yaml.HandWrittenText;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/**
 * Writes into {@code events.yaml} which articles tell of one event and which do not: the new text
 * is the old one with something put in, and the last change can be taken back.
 */
final class EventsFile {

  private final HandWrittenFile file;

  EventsFile(Path library) {
    file = new HandWrittenFile(library, "events.yaml", ReferenceFiles.LONGEST);
  }

  /**
   * Says that articles tell of one event.
   *
   * @throws IOException with a message for a person where the file cannot be changed safely; it is
   *     as it was then
   */
  Path join(List<String> articles) throws IOException {
    return file.changeKept(text -> joined(text, articles));
  }

  /**
   * Says that an article tells of another event than others do.
   *
   * @throws IOException as above
   */
  Path part(String article, List<String> others) throws IOException {
    return file.changeKept(text -> parted(text, article, others));
  }

  /**
   * Brings back the text that the last change has replaced.
   *
   * @throws IOException as above, and where the file is not as a change has left it
   */
  Path takeBack() throws IOException {
    return file.takeBack();
  }

  private static String joined(String text, List<String> articles) throws IOException {
    EventNotes before = read(text);
    for (List<String> pair : before.apart()) {
      if (articles.containsAll(pair)) {
        throw new IOException(
            "it says under `apart` that %s and %s do not belong together; take that out by hand first"
                .formatted(pair.getFirst(), pair.getLast()));
      }
    }
    if (before.events().stream().anyMatch(event -> event.articles().containsAll(articles))) {
      return text;
    }
    List<EventNotes.Named> events = new ArrayList<>(before.events());
    events.add(new EventNotes.Named(Optional.empty(), articles));
    return checked(
        new HandWrittenText(text).withItem("events", "{articles: " + Yaml.list(articles) + "}"),
        new EventNotes(events, before.apart()));
  }

  private static String parted(String text, String article, List<String> others)
      throws IOException {
    EventNotes before = read(text);
    List<List<String>> apart = new ArrayList<>(before.apart());
    String changed = text;
    for (String other : others) {
      List<String> pair = List.of(article, other);
      if (apart.stream().noneMatch(known -> known.containsAll(pair))) {
        apart.add(pair);
        changed = new HandWrittenText(changed).withItem("apart", Yaml.list(pair));
      }
    }
    return checked(changed, new EventNotes(before.events(), apart));
  }

  private static EventNotes read(String text) throws IOException {
    List<Problem> problems = new ArrayList<>();
    EventNotes notes = ReferenceFiles.events(CleanText.of(text), problems);
    if (!problems.isEmpty()) {
      throw new IOException(problems.getFirst().what() + "; mend that first");
    }
    return notes;
  }

  /** The text, read to see that it says what it should and nothing else has changed. */
  private static String checked(String text, EventNotes expected) throws IOException {
    List<Problem> problems = new ArrayList<>();
    if (!ReferenceFiles.events(CleanText.of(text), problems).equals(expected)
        || !problems.isEmpty()) {
      throw new IOException("it is written in a way that cannot be added to safely");
    }
    return text;
  }
}
