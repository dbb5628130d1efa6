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
      Pattern.compile("\\s*([\\w-]{1,40}|\"[\\w -]{1,40}\")\\s*=\\s*(.*)");
  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[{1,2}\\s*([^\\]]*?)\\s*]{1,2}\\s*(?:#.*)?");

  private static final Pattern WITHIN = Pattern.compile("(?<=[{,] {0,8})([\\w-]{1,40})\\s*=\\s*");

  private TomlHead() {}

  /** The text with such a head written as YAML; any other text as it is. */
  static String asYaml(String text) {
    String[] lines = text.split("\n", -1);
    int end = 1;
    while (end < lines.length && !isFence(lines[end])) {
      end++;
    }
    if (!isFence(lines[0]) || end >= lines.length) {
      return text;
    }
    lines[0] = "---";
    lines[end] = "---";
    write(lines, end);
    return String.join("\n", lines);
  }

  private static boolean isFence(String line) {
    return line.strip().equals(FENCE);
  }

  private static void write(String[] lines, int end) {
    String indent = "";
    boolean isKept = true;
    String quotes = "";
    for (int at = 1; at < end; at++) {
      String line = lines[at];
      Matcher table = TABLE.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (!quotes.isEmpty()) {
        quotes = line.contains(quotes) ? "" : quotes;
        lines[at] = "";
      } else if (table.matches()) {
        isKept = table.group(1).equals("author");
        indent = "  ";
        lines[at] = isKept ? table.group(1) + ":" : "";
      } else if (!isKept) {
        lines[at] = "";
      } else if (entry.matches()) {
        quotes = opened(entry.group(2));
        lines[at] = quotes.isEmpty() ? indent + entry.group(1) + ": " + value(entry.group(2)) : "";
      } else {
        lines[at] = " " + line;
      }
    }
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
}
