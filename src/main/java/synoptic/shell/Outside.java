package synoptic.shell;

import synoptic.text.SafeText;

/** The one place through which every string from outside passes before it is shown plainly. */
final class Outside {

  private Outside() {}

  /** One line, safe to write to a terminal, cut where it is too long to be one. */
  static String line(String text) {
    return SafeText.line(text);
  }

  /** A text of any length, safe to write to a terminal once it is wrapped. */
  static String prose(String text) {
    return SafeText.prose(text);
  }
}
