package synoptic.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.export.Document.Table;
import synoptic.text.SafeText;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which some
 * spreadsheets take it for another encoding. A cell that a spreadsheet would run as a formula
 * begins with an apostrophe.
 */
final class Csv {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.][0-9]+)?");

  private Csv() {}

  static String of(Table table) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    line(csv, table.columns());
    table.rows().forEach(row -> line(csv, row));
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    String safe = harmless(SafeText.prose(text));
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /**
   * Signs that begin a formula, also in the full width that some spreadsheets take for the same.
   */
  private static String harmless(String text) {
    String begins = text.stripLeading();
    boolean formula =
        !begins.isEmpty()
            && "=+-@|%＝＋－＠".indexOf(begins.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
