package synoptic.shell;

import synoptic.text.SafeText;

/** The one place through which every string from outside passes before it is shown plainly. */
final class Outside {

  private Outside() {}

  /** A text safe to write to a terminal, on one line until it is wrapped. */
  static String line(String text) {
    return SafeText.line(text);
  }
}
