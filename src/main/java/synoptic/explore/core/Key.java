package synoptic.explore.core;

import java.util.Optional;

/**
 * A key as people write it: {@code n}, {@code G}, {@code Enter}, {@code Esc}, {@code S-Tab}, {@code
 * C-c}, {@code PgDn}, {@code Up}, {@code M-b}.
 *
 * @param name one character as typed, or one of the names above
 */
public record Key(String name) {

  public static final Key ENTER = new Key("Enter");
  public static final Key ESCAPE = new Key("Esc");
  public static final Key TAB = new Key("Tab");
  public static final Key BACK_TAB = new Key("S-Tab");
  public static final Key BACKSPACE = new Key("Backspace");
  public static final Key DELETE = new Key("Delete");
  public static final Key UP = new Key("Up");
  public static final Key DOWN = new Key("Down");
  public static final Key LEFT = new Key("Left");
  public static final Key RIGHT = new Key("Right");
  public static final Key HOME = new Key("Home");
  public static final Key END = new Key("End");
  public static final Key PAGE_UP = new Key("PgUp");
  public static final Key PAGE_DOWN = new Key("PgDn");

  public static Key of(int codePoint) {
    return new Key(Character.toString(codePoint));
  }

  /** Control with a lower-case letter. */
  public static Key control(char letter) {
    return new Key("C-" + letter);
  }

  /** Alt, or Escape before the key. */
  public static Key alt(int codePoint) {
    return new Key("M-" + Character.toString(codePoint));
  }

  /** The key that Alt was held with, or that came at once after Escape. */
  public Optional<Key> afterEscape() {
    return name.startsWith("M-") ? Optional.of(new Key(name.substring(2))) : Optional.empty();
  }

  /** Whether the key types its own character. */
  public boolean isText() {
    return name.codePointCount(0, name.length()) == 1;
  }
}
