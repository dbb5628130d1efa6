package synoptic.shell.help;

/** Escapes for the mdoc language. */
final class Mdoc {

  private Mdoc() {}

  /** A line of text. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\' -> escaped.append("\\e");
                case '\n' -> escaped.append(' ');
                case '~' -> escaped.append("\\(ti");
                case '\'' -> escaped.append("\\(aq");
                case '^' -> escaped.append("\\(ha");
                case '`' -> escaped.append("\\(ga");
                default -> append(escaped, point);
              }
            });
    return escaped.indexOf(".") == 0 ? "\\&" + escaped : escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    if (point < 0x80) {
      escaped.append((char) point);
    } else {
      escaped.append("\\[u%04X]".formatted(point));
    }
  }

  /** Words behind a macro, kept together, so that none is taken for a macro or punctuation. */
  static String argument(String text) {
    return "\"\\&" + text(text).replace("\"", "\\(dq") + '"';
  }
}
