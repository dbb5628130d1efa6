package synoptic.corpus.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import synoptic.text.CleanText;

/**
 * A YAML document read without trust: plain nodes only (no type is ever made from a tag), with caps
 * on size, nesting and aliases. Everything odd is told to {@code problems}, one sentence each, with
 * its line.
 */
public final class Yaml {

  /** How YAML's core schema (1.2, 10.3.2) writes nothing, besides leaving it out. */
  private static final Set<String> NOTHINGS = Set.of("null", "Null", "NULL", "~");

  private static final int MOST_ALIASES = 50;
  private static final int MOST_PROBLEMS = 20;
  private static final int LONGEST_KEY = 40;

  private final int firstLine;
  private final Consumer<String> problems;
  private int told;

  /**
   * @param firstLine the number of the document's first line in its file
   */
  public Yaml(int firstLine, Consumer<String> problems) {
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** The keys and values at the top, none where the document is empty or broken. */
  public List<NodeTuple> top(String document, int longest) {
    if (document.length() > longest) {
      tell("the YAML is longer than %,d characters and was not read".formatted(longest));
      return List.of();
    }
    try {
      return root(printable(document), settings(longest)).map(this::entries).orElse(List.of());
    } catch (ShallowParser.TooDeep broken) {
      tell("the YAML " + broken.getMessage() + " and was not read");
    } catch (MarkedYamlEngineException broken) {
      tell(broken.getProblemMark(), "is not YAML (" + oneLine(broken.getProblem()) + ")");
    } catch (YamlEngineException broken) {
      tell("the YAML cannot be read (" + oneLine(broken.getMessage()) + ")");
    } catch (RuntimeException fault) {
      tell("the YAML cannot be read (%s)".formatted(oneLine(fault.toString())));
    }
    return List.of();
  }

  /** The entries of a mapping, none (and a problem) where the node is something else. */
  public List<NodeTuple> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      tellRepeated(mapping);
      return mapping.getValue();
    }
    if (!isNothing(node)) {
      tell(node.getStartMark(), "should hold `key: value` lines");
    }
    return List.of();
  }

  private void tellRepeated(MappingNode mapping) {
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!key(entry).isEmpty() && !keys.add(key(entry))) {
        String what = "has the key `%s` a second time; what stands there before is left out";
        tell(entry.getKeyNode().getStartMark(), what.formatted(named(entry)));
      }
    }
  }

  /**
   * Tells of a key that nothing reads, as a slip of the pen.
   *
   * @param where what has the {@code known} keys, as a person would name it
   */
  public void tellUnknown(NodeTuple entry, String where, List<String> known) {
    tell(
        entry.getKeyNode().getStartMark(),
        "has the key `%s`, which is not known; %s has %s"
            .formatted(named(entry), where, listed(known)));
  }

  /** An entry's key as it stands in a sentence. */
  private static String named(NodeTuple entry) {
    String key = CleanText.line(key(entry));
    return key.length() > LONGEST_KEY
        ? key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY / 2)) + "…"
        : key;
  }

  private static String listed(List<String> keys) {
    List<String> quoted = keys.stream().map(key -> "`" + key + "`").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.getFirst()
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  /** The items of a list, none (and a problem) where the node is something else. */
  public List<Node> items(String key, Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (!isNothing(node)) {
      tell(node.getStartMark(), "has `%s`, which should be a list".formatted(key));
    }
    return List.of();
  }

  /** The words of a scalar on one line, empty where there are none or it is something else. */
  public Optional<String> words(String key, Node node) {
    if (isNothing(node)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(CleanText.line(scalar.getValue())).filter(words -> !words.isEmpty());
    }
    tell(node.getStartMark(), "has `%s`, which should be plain text".formatted(key));
    return Optional.empty();
  }

  /** The words of all items of a list. */
  public List<String> all(String key, Node node) {
    return items(key, node).stream().flatMap(item -> words(key, item).stream()).toList();
  }

  public void tell(Optional<Mark> mark, String what) {
    tell(mark.map(at -> "line " + (at.getLine() + firstLine) + " ").orElse("the file ") + what);
  }

  private void tell(String what) {
    if (++told <= MOST_PROBLEMS) {
      problems.accept(what);
    }
  }

  /** The key of an entry as text, or empty text where it is a list or a mapping. */
  public static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL)
        || node instanceof ScalarNode scalar
            && scalar.getScalarStyle() == ScalarStyle.PLAIN
            && NOTHINGS.contains(scalar.getValue());
  }

  private static LoadSettings settings(int longest) {
    return LoadSettings.builder()
        .setCodePointLimit(Math.max(1, longest * 2))
        .setMaxAliasesForCollections(MOST_ALIASES)
        .setAllowRecursiveKeys(false)
        .setAllowDuplicateKeys(false)
        .setLabel("document")
        .build();
  }

  private static Optional<Node> root(String document, LoadSettings settings) {
    Parser parser =
        new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(document)));
    return new Composer(settings, new ShallowParser(parser)).getSingleNode();
  }

  /** YAML forbids control characters outright; one of them should not cost the whole document. */
  private static String printable(String document) {
    StringBuilder printable = new StringBuilder(document);
    for (int at = 0; at < printable.length(); at++) {
      char c = printable.charAt(at);
      boolean forbidden = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 && c != 0x85;
      if (forbidden || c == 0xFEFF || c >= 0xFFFE) {
        printable.setCharAt(at, '\uFFFD');
      }
    }
    return printable.toString();
  }

  private static String oneLine(String message) {
    return CleanText.line(
        message == null ? "broken" : message.lines().findFirst().orElse("broken"));
  }

  /** A scalar on one line that every YAML reader takes for the same text. */
  public static String scalar(String words) {
    return isPlain(words) ? words : quoted(words);
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        default -> quoted.append(isSafe(c) ? Character.toString(c) : "\\u%04x".formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** A scalar inside brackets or braces, where a plain comma would end it. */
  public static String item(String words) {
    return isPlain(words) && words.indexOf(',') < 0 ? words : quoted(words);
  }

  /** A list on one line. */
  public static String list(List<String> items) {
    List<String> scalars = new ArrayList<>();
    items.forEach(item -> scalars.add(item(item)));
    return "[" + String.join(", ", scalars) + "]";
  }

  private static boolean isSafe(char c) {
    return c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c < 0x2028
        || c > 0x2029 && c < 0xFEFF
        || c > 0xFEFF && c < 0xFFFE;
  }

  private static boolean isPlain(String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    return !words.isEmpty()
        && Character.isLetter(words.codePointAt(0))
        && words.length() <= 200
        && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ,.’'-–()/".indexOf(c) >= 0)
        && !Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n").contains(lower);
  }
}
