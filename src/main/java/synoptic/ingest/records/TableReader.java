package synoptic.ingest.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;

/**
 * Tables of articles, a row for each: values that commas, semicolons or tabs part (RFC 4180), under
 * a row that names the columns.
 */
public final class TableReader implements FormatReader {

  private static final String SEPARATORS = ",;\t|";

  private final Beside beside;

  /** As all readers of records; rows name no files. */
  public TableReader(Beside beside) {
    this.beside = beside;
  }

  /** Whether the first row names a column of texts and another one that is known. */
  public static boolean isTable(String start) {
    Set<Fields> known =
        first(start).stream().flatMap(name -> Fields.of(name).stream()).collect(Collectors.toSet());
    return known.contains(Fields.TEXT) && known.size() > 1;
  }

  /**
   * Whether the rows below have as many values as the first one too, which the lines of a text that
   * speaks of such things have not. The start may end amid its last row.
   */
  public static boolean isTableWhateverItsName(String start) {
    if (!isTable(start)) {
      return false;
    }
    Rows rows = new Rows(start, separator(start));
    int columns = rows.next().orElseThrow().size();
    int below = 0;
    for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
      int values = row.get().size();
      if (values > columns || values < columns && !rows.isAtEnd()) {
        return false;
      }
      below++;
    }
    return below > 1 || below == 1 && rows.hasQuotes;
  }

  private static List<String> first(String text) {
    return new Rows(text, separator(text)).next().orElse(List.of());
  }

  /** The one that the first line has most often. */
  private static char separator(String text) {
    String line = text.lines().findFirst().orElse("");
    char best = ',';
    for (char separator : SEPARATORS.toCharArray()) {
      best = count(line, separator) > count(line, best) ? separator : best;
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(each -> each == sign).count();
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    String text = Decoded.of(source.bytes(), source.encoding(), Optional.empty()).text();
    String table = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (!isTable(table)) {
      throw new Refusal(
          "is a table in which no column is known; call its columns title, source, date, author"
              + " and text");
    }
    Rows rows = new Rows(table, separator(table));
    List<String> columns = rows.next().orElseThrow();
    UnusedNames unused = new UnusedNames();
    for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
      List<String> whole = joined(columns, row.get(), separator(table));
      Map<String, String> named = named(columns, whole);
      Map<Fields, String> values = Fields.read(named);
      if (!values.isEmpty()) {
        Record.of(values, source).take(beside, unused.telling(named.keySet(), found));
      }
    }
  }

  /** Separators that nobody has quoted in the text of a last column belong to that text. */
  private static List<String> joined(List<String> columns, List<String> row, char separator) {
    int last = columns.size() - 1;
    boolean isText = Fields.of(columns.getLast()).filter(Fields.TEXT::equals).isPresent();
    if (row.size() <= columns.size() || !isText) {
      return row;
    }
    List<String> joined = new ArrayList<>(row.subList(0, last));
    joined.add(String.join(String.valueOf(separator), row.subList(last, row.size())));
    return joined;
  }

  private static Map<String, String> named(List<String> columns, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int at = 0; at < Math.min(columns.size(), row.size()); at++) {
      String value = row.get(at).strip();
      if (!value.isEmpty()) {
        named.putIfAbsent(columns.get(at), value);
      }
    }
    return named;
  }

  /** The rows of a table one after the other. */
  private static final class Rows {
    private final String text;
    private final char separator;
    private int at;
    private boolean hasQuotes;

    Rows(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    boolean isAtEnd() {
      return at >= text.length();
    }

    Optional<List<String>> next() {
      if (isAtEnd()) {
        return Optional.empty();
      }
      List<String> row = new ArrayList<>();
      do {
        row.add(value());
      } while (at < text.length() && text.charAt(at++) == separator);
      if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
        at++;
      }
      return Optional.of(row);
    }

    /** Down to the separator or the end of the line, both of which may stand in quotes. */
    private String value() {
      StringBuilder value = new StringBuilder();
      boolean isQuoted = at < text.length() && text.charAt(at) == '"';
      at += isQuoted ? 1 : 0;
      hasQuotes |= isQuoted;
      while (at < text.length()) {
        char sign = text.charAt(at);
        if (isQuoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          at++;
        } else if (isQuoted && sign == '"') {
          isQuoted = false;
          at++;
          continue;
        } else if (!isQuoted && (sign == separator || sign == '\n' || sign == '\r')) {
          break;
        }
        value.append(sign);
        at++;
      }
      return value.toString();
    }
  }
}
