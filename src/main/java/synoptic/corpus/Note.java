package synoptic.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import synoptic.text.CleanText;
import synoptic.text.Folding;

/**
 * What a reader has written at a place.
 *
 * @param tags words to find it by, each but once
 * @param text what is said about it, on one line
 */
public record Note(NotePlace place, List<String> tags, Optional<String> text) {

  public Note {
    List<String> distinct = new ArrayList<>();
    for (String tag : tags) {
      String spelled = CleanText.line(tag);
      if (!spelled.isEmpty() && distinct.stream().noneMatch(known -> areSame(known, spelled))) {
        distinct.add(spelled);
      }
    }
    tags = List.copyOf(distinct);
    text = text.map(CleanText::line).filter(words -> !words.isEmpty());
  }

  /** A place at which nothing is written yet. */
  public static Note none(NotePlace place) {
    return new Note(place, List.of(), Optional.empty());
  }

  public boolean isNone() {
    return tags.isEmpty() && text.isEmpty();
  }

  /** With tags more, and others taken away. */
  Note tagged(List<String> added, List<String> removed) {
    List<String> all = new ArrayList<>(tags);
    all.removeIf(tag -> removed.stream().anyMatch(other -> areSame(tag, other)));
    all.addAll(added);
    return new Note(place, all, text);
  }

  Note saying(String words) {
    return new Note(place, tags, Optional.of(words));
  }

  /** With what another note at the same place says as well. */
  public Note and(Note other) {
    List<String> words = new ArrayList<>(text.stream().toList());
    other.text.filter(more -> !words.contains(more)).ifPresent(words::add);
    return new Note(
        place, tagged(other.tags, List.of()).tags, Optional.of(String.join(" ", words)));
  }

  /**
   * On one line: the words of its statement, then each tag and the text with their signs, as in
   * {@code +port +to read * Who counted?}.
   */
  public String spoken() {
    StringJoiner line = new StringJoiner(" ");
    place.said().ifPresent(words -> line.add(isQuoted(words) ? words : "“" + words + "”"));
    tags.forEach(tag -> line.add("+" + tag));
    text.ifPresent(words -> line.add("* " + words));
    return line.toString();
  }

  private static boolean isQuoted(String words) {
    return "“„«\"".indexOf(words.charAt(0)) >= 0;
  }

  private static boolean areSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /**
   * By what a tag is known: its letters, digits and signs of picture scripts without case and
   * accents, whatever stands between words ({@code Read-again} is {@code read again}). A tag that
   * has none of these is known by all its signs.
   */
  public static String key(String tag) {
    StringBuilder key = new StringBuilder();
    Folding.fold(tag)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || Character.isEmojiPresentation(point)) {
                key.appendCodePoint(point);
              } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
              }
            });
    return key.isEmpty() ? Folding.fold(tag) : key.toString().strip();
  }
}
