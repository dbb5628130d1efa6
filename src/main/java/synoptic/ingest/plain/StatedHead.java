package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.FrontMatterKeys;
import synoptic.ingest.core.Facts;

/**
 * Facts at the top of a text that are no YAML: {@code Title: …} lines without a fence
 * (MultiMarkdown, many archives), or {@code title = "…"} between two lines of {@code +++} (TOML, as
 * Hugo has it).
 *
 * @param rest the text below them
 */
record StatedHead(FrontMatter facts, String rest) {

  private static final int MOST_LINES = 40;
  private static final String TOML = "+++";
  private static final Pattern COLON = Pattern.compile("(\\p{L}[\\p{L}_ -]{0,30}):\\s+(\\S.*)");
  private static final Pattern EQUALS = Pattern.compile("([\\w-]{1,30})\\s*=\\s*(\\S.*)");
  private static final Pattern MARKS = Pattern.compile("^[\\[\"']+|[\\]\"']+$");

  /** Empty where the text begins otherwise, or states fewer than two facts so. */
  static Optional<StatedHead> of(String text) {
    List<String> lines = text.lines().limit(MOST_LINES).map(String::strip).toList();
    boolean isToml = !lines.isEmpty() && lines.getFirst().equals(TOML);
    int first = isToml ? 1 : 0;
    int end = first;
    while (end < lines.size() && !lines.get(end).equals(isToml ? TOML : "")) {
      end++;
    }
    return end == lines.size() ? Optional.empty() : of(text, lines.subList(first, end), isToml);
  }

  private static Optional<StatedHead> of(String text, List<String> lines, boolean isToml) {
    Map<String, String> stated = new HashMap<>();
    for (String line : lines) {
      Matcher fact = (isToml ? EQUALS : COLON).matcher(line);
      Optional<String> own = Optional.of(fact).filter(Matcher::matches).map(it -> it.group(1));
      own.flatMap(FrontMatterKeys::own)
          .ifPresent(key -> stated.putIfAbsent(key, isToml ? plain(fact.group(2)) : fact.group(2)));
      if (own.isEmpty() && !isToml) {
        return Optional.empty();
      }
    }
    int above = lines.size() + (isToml ? 2 : 1);
    return stated.size() < 2
        ? Optional.empty()
        : Optional.of(new StatedHead(facts(stated), below(text, above)));
  }

  /** A text without quotation marks, or all of a list. */
  private static String plain(String value) {
    List<String> items = new ArrayList<>();
    for (String item : value.startsWith("[") ? value.split(",") : new String[] {value}) {
      items.add(MARKS.matcher(item.strip()).replaceAll(""));
    }
    return String.join(", ", items);
  }

  private static FrontMatter facts(Map<String, String> stated) {
    return new Facts()
        .title(Optional.ofNullable(stated.get("title")))
        .source(Optional.ofNullable(stated.get("source")))
        .author(Optional.ofNullable(stated.get("author")))
        .published(Optional.ofNullable(stated.get("published")).flatMap(StatedDate::of))
        .language(Optional.ofNullable(stated.get("language")))
        .url(Optional.ofNullable(stated.get("url")))
        .front();
  }

  private static String below(String text, int lines) {
    int at = 0;
    for (int line = 0; line < lines && at >= 0; line++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    return text.substring(at);
  }
}
