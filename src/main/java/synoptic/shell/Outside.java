package synoptic.shell;

import synoptic.text.SafeText;

/** The one place through which every string from outside passes before it is shown plainly. */
final class Outside {

  private Outside() {}

  /** One line, safe to write to a terminal. */
  static String line(String text) {
    return SafeText.line(text);
  }
}
