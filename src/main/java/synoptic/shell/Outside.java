package synoptic.shell;

/** The one place through which every string from outside passes before it is shown plainly. */
final class Outside {

  private Outside() {}

  /** One line, safe to write to a terminal. */
  static String line(String text) {
    return safe(text);
  }

  /** A text of any length, safe to write to a terminal once it is wrapped. */
  static String prose(String text) {
    return safe(text);
  }

  private static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              switch (Character.getType(point)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    safe.append(point == '\n' || point == '\t' ? " " : "<U+%04X>".formatted(point));
                default -> safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }
}
