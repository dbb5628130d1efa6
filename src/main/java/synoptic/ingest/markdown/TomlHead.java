package synoptic.ingest.markdown;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.FrontMatterKeys;

/**
 * Front matter in TOML 1.0 between lines of plus signs, as Hugo and Zola have it, written as the
 * YAML that states the same on the same lines. TOML's strings, lists, numbers and dates are YAML's
 * too; of its tables those of authors and outlets are kept, and what sites' own tables state
 * besides.
 */
public final class TomlHead {

  private static final String FENCE = "+++";
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*([\\w.-]{1,40}|\"[\\w -]{1,40}\")\\s*=\\s*((?:[\"'\\[{+\\d-]|true\\b|false\\b|inf\\b|nan\\b).*)");
  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[{1,2}\\s*([^\\]]*?)\\s*]{1,2}\\s*(?:#.*)?");

  private static final Pattern WITHIN = Pattern.compile("(?<=[{,] {0,8})([\\w-]{1,40})\\s*=\\s*");

  /** Texts and remarks, within which brackets open nothing. */
  private static final Pattern SAID = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|#.*");

  private static final String LONG = "\"\"\"";
  private static final String LONG_LITERAL = "'''";
  private static final Pattern BARE = Pattern.compile("(?<!\\\\)\"");

  /** Tables in which sites state facts of their own. */
  private static final Pattern FURTHER = Pattern.compile("^(?:params|extra)(?:\\.|$)");

  /** What has a table of its own. */
  private static final Set<String> PEOPLE = Set.of("author", "source");

  private TomlHead() {}

  /** The text with such a head written as YAML; any other text as it is. */
  public static String asYaml(String text) {
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
    Writing writing = new Writing();
    for (int at = 1; at < end; at++) {
      Optional<String> yaml = writing.line(lines[at]);
      if (yaml.isEmpty()) {
        return false;
      }
      lines[at] = yaml.get();
    }
    return true;
  }

  /** Writes one line after the other. */
  private static final class Writing {
    /** The facts that stand already. */
    private final Set<String> stated = new HashSet<>();

    /** The table to which entries belong, or empty, and what stands before the next of them. */
    private String table = "";

    private String before = "";
    private boolean isTableKept = true;
    private boolean isFurther;

    /** The marks of a text, or the brackets of a list, that are still open, and whose it is. */
    private String marks = "";

    private int open;
    private boolean isKept;

    /** Empty where the line is no TOML. */
    Optional<String> line(String line) {
      Matcher named = TABLE.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (!marks.isEmpty()) {
        return kept(" " + within(line));
      } else if (open > 0) {
        open += depth(line);
        return kept(" " + line);
      } else if (named.matches()) {
        return Optional.of(table(named.group(1), line.strip().startsWith("[[")));
      } else if (entry.matches()) {
        return entry(entry.group(1), entry.group(2));
      }
      return line.isBlank() || line.strip().startsWith("#") ? Optional.of("") : Optional.empty();
    }

    private Optional<String> kept(String yaml) {
      return Optional.of(isKept ? yaml : "");
    }

    /** The head of a table of one's own facts; those of a site's are facts of the article. */
    private String table(String whole, boolean isOfList) {
      String name = FURTHER.matcher(whole).replaceFirst("");
      boolean isNext = isOfList && name.equals(table);
      isFurther = name.length() < whole.length();
      table = name;
      Optional<String> own = FrontMatterKeys.own(name).filter(PEOPLE::contains);
      isTableKept = name.isEmpty() || own.isPresent() && (isNext || stated.add(own.get()));
      before = name.isEmpty() ? "" : isOfList ? "  - " : "  ";
      return name.isEmpty() || isNext || !isTableKept ? "" : name + ":";
    }

    private Optional<String> entry(String key, String value) {
      Optional<String> own = FrontMatterKeys.own(key.replace("\"", ""));
      boolean isNews = own.filter(stated::contains).isEmpty() && !(isFurther && own.isEmpty());
      isKept = isTableKept && (!table.isEmpty() || isNews);
      if (table.isEmpty()) {
        own.ifPresent(stated::add);
      }
      String yaml = before + key + ": " + value(value);
      open = marks.isEmpty() ? depth(value) : 0;
      if (isKept && before.equals("  - ")) {
        before = "    ";
      }
      return kept(yaml);
    }

    /** The value as YAML has it: a table within braces has colons. */
    private String value(String toml) {
      if (toml.startsWith("{") || toml.startsWith("[{")) {
        return WITHIN.matcher(toml).replaceAll("$1: ");
      }
      if (!toml.startsWith(LONG) && !toml.startsWith(LONG_LITERAL)) {
        return toml;
      }
      marks = toml.substring(0, 3);
      return marks.charAt(0) + within(toml.substring(3));
    }

    /** What stands within the marks of a long text, down to the end of the line or of the text. */
    private String within(String line) {
      int end = line.indexOf(marks);
      while (end >= 0 && line.startsWith(marks, end + 1)) {
        end++; // The text's own last marks stand before those that end it.
      }
      String said = end < 0 ? line : line.substring(0, end);
      String yaml =
          marks.equals(LONG) ? BARE.matcher(said).replaceAll("\\\\\"") : said.replace("'", "''");
      String mark = marks.substring(0, 1);
      marks = end < 0 ? marks : "";
      return end < 0 ? yaml : yaml + mark;
    }
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
