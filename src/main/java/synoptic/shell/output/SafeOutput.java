package synoptic.shell.output;

import synoptic.text.SafeText;

/** The one place through which every string from outside passes before it is shown plainly. */
public final class SafeOutput {

  private SafeOutput() {}

  /** One line, safe to write to a terminal, cut where it is too long to be one. */
  public static String line(String text) {
    return SafeText.line(text);
  }

  /** A text of any length, safe to write to a terminal once it is wrapped. */
  public static String prose(String text) {
    return SafeText.prose(text);
  }
}
