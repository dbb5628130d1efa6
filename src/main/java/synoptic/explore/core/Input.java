package synoptic.explore.core;

import java.util.Optional;
import java.util.Set;

/**
 * A line of input that is being typed, edited with the Emacs keys that shells use.
 *
 * @param caret where the next character goes, as a {@code char} index of the text
 * @param selected whether all of it is selected: what is typed replaces it
 */
public record Input(String text, int caret, boolean selected) {

  public static final Input EMPTY = new Input("", 0);

  private static final int LONGEST = 2_000;

  private static final Set<String> DELETING =
      Set.of("Backspace", "C-h", "Delete", "C-d", "C-u", "C-k", "C-w", "M-Backspace", "M-d");

  public Input {
    if (text.length() > LONGEST) {
      text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1)));
    }
    caret = Math.clamp(caret, 0, text.length());
  }

  Input(String text, int caret) {
    this(text, caret, false);
  }

  public static Input of(String text) {
    return new Input(text, text.length());
  }

  /** The same, all selected; nothing is where there is nothing. */
  public Input select() {
    return new Input(text, text.length(), !text.isEmpty());
  }

  /** The input after the key, or empty where the key does not edit. */
  public Optional<Input> edited(Key key) {
    if (key.isText()) {
      return Optional.of(inserted(key.name()));
    }
    if (selected && DELETING.contains(key.name())) {
      return Optional.of(EMPTY);
    }
    return Optional.ofNullable(
        switch (key.name()) {
          case "Backspace", "C-h" -> without(before(caret), caret);
          case "Delete", "C-d" -> without(caret, after(caret));
          case "Left", "C-b" -> new Input(text, before(caret));
          case "Right", "C-f" -> new Input(text, after(caret));
          case "Home", "C-a" -> new Input(text, 0);
          case "End", "C-e" -> new Input(text, text.length());
          case "C-u" -> without(0, caret);
          case "C-k" -> without(caret, text.length());
          case "C-w", "M-Backspace" -> without(wordBefore(), caret);
          case "M-d" -> without(caret, wordAfter());
          case "M-b" -> new Input(text, wordBefore());
          case "M-f" -> new Input(text, wordAfter());
          default -> null;
        });
  }

  /** The input with a text put in at the caret; line breaks become spaces. */
  public Input inserted(String more) {
    String line = more.replaceAll("\\R", " ");
    if (selected) {
      return of(line);
    }
    return new Input(
        text.substring(0, caret) + line + text.substring(caret), caret + line.length());
  }

  private Input without(int from, int to) {
    return new Input(text.substring(0, from) + text.substring(to), from);
  }

  private int before(int at) {
    return at == 0 ? 0 : text.offsetByCodePoints(at, -1);
  }

  private int after(int at) {
    return at == text.length() ? at : text.offsetByCodePoints(at, 1);
  }

  private int wordBefore() {
    int at = caret;
    while (at > 0 && !Character.isLetterOrDigit(text.codePointBefore(at))) {
      at = before(at);
    }
    while (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
      at = before(at);
    }
    return at;
  }

  private int wordAfter() {
    int at = caret;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at = after(at);
    }
    while (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
      at = after(at);
    }
    return at;
  }
}
