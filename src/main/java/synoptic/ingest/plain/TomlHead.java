package synoptic.ingest.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter in TOML 1.0 between lines of plus signs, as Hugo and Zola have it, written as the
 * YAML that states the same on the same lines. TOML's strings, lists, numbers and dates are YAML's
 * too; of its tables the one of an author is kept, and of texts over several lines none.
 */
final class TomlHead {

  private static final String FENCE = "+++";
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*([\\w.-]{1,40}|\"[\\w -]{1,40}\")\\s*=\\s*((?:[\"'\\[{+\\d-]|true\\b|false\\b|inf\\b|nan\\b).*)");
  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[{1,2}\\s*([^\\]]*?)\\s*]{1,2}\\s*(?:#.*)?");

  private static final Pattern WITHIN = Pattern.compile("(?<=[{,] {0,8})([\\w-]{1,40})\\s*=\\s*");

  /** Texts and remarks, within which brackets open nothing. */
  private static final Pattern SAID = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|#.*");

  private TomlHead() {}

  /** The text with such a head written as YAML; any other text as it is. */
  static String asYaml(String text) {
    if (!isFence(text.lines().findFirst().orElse(""))) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    int end = 1;
    while (end < lines.length && !isFence(lines[end])) {
      end++;
    }
    if (end >= lines.length) {
      return text;
    }
    lines[0] = "---";
    lines[end] = "---";
    return write(lines, end) ? String.join("\n", lines) : text;
  }

  private static boolean isFence(String line) {
    return line.strip().equals(FENCE);
  }

  /** Whether each of the lines is TOML. */
  private static boolean write(String[] lines, int end) {
    String indent = "";
    boolean isKept = true;
    String quotes = "";
    int open = 0;
    for (int at = 1; at < end; at++) {
      String line = lines[at];
      Matcher table = TABLE.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (!quotes.isEmpty()) {
        quotes = line.contains(quotes) ? "" : quotes;
        lines[at] = "";
      } else if (open > 0) {
        open += depth(line);
        lines[at] = isKept ? " " + line : "";
      } else if (table.matches()) {
        isKept = table.group(1).equals("author");
        indent = "  ";
        lines[at] = isKept ? table.group(1) + ":" : "";
      } else if (entry.matches()) {
        String value = entry.group(2);
        quotes = opened(value);
        open = quotes.isEmpty() ? depth(value) : 0;
        boolean isWritten = isKept && quotes.isEmpty();
        lines[at] = isWritten ? indent + entry.group(1) + ": " + value(value) : "";
      } else if (!line.isBlank() && !line.strip().startsWith("#")) {
        return false;
      }
    }
    return true;
  }

  /** The value as YAML has it: a table within braces has colons. */
  private static String value(String toml) {
    if (toml.startsWith("{") || toml.startsWith("[{")) {
      return WITHIN.matcher(toml).replaceAll("$1: ");
    }
    return toml.startsWith("\"\"\"") || toml.startsWith("'''")
        ? toml.replace(toml.substring(0, 3), toml.substring(0, 1))
        : toml;
  }

  /** The quotation marks of a text that goes on below. */
  private static String opened(String value) {
    String marks = value.substring(0, Math.min(3, value.length()));
    boolean isLong = marks.equals("\"\"\"") || marks.equals("'''");
    return isLong && value.indexOf(marks, 3) < 0 ? marks : "";
  }

  /** How many more lists and tables the line opens than it closes. */
  private static int depth(String line) {
    return SAID.matcher(line)
        .replaceAll("")
        .chars()
        .map(sign -> "[{".indexOf(sign) >= 0 ? 1 : "]}".indexOf(sign) >= 0 ? -1 : 0)
        .sum();
  }
}
