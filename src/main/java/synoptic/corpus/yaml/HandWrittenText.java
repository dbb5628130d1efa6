package synoptic.corpus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import synoptic.text.CleanText;

/**
 * The text of one of the YAML files that people write, in which something is put in, exchanged or
 * taken out at one place: everything else stays, with its comments, its indents and its kind of
 * line ends. Where a text is written in a way that is not foreseen here, what comes of it may be no
 * YAML, or say something else: whoever calls reads it back.
 */
public final class HandWrittenText {

  /**
   * Items for the list that an entry has under a key.
   *
   * @param name the entry's name
   * @param list the key: {@code labels}, {@code variants}
   */
  public record Items(String name, String list, List<String> words) {

    public Items {
      words = List.copyOf(words);
    }

    private String block(String indent) {
      return "%s- name: %s\n%s  %s: %s\n"
          .formatted(indent, Yaml.scalar(name), indent, list, Yaml.list(words));
    }

    private String flow() {
      return "{name: %s, %s: %s}".formatted(Yaml.item(name), list, Yaml.list(words));
    }
  }

  /** A fact that is there and says nothing. */
  private static final String NOTHING = "~";

  private final String text;
  private final String clean;
  private final String lineEnd;

  public HandWrittenText(String text) {
    this.text = text;
    this.clean = CleanText.of(text);
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** With the items in the entry of their name under {@code key}, or with a new entry. */
  public String with(String key, Items wanted) {
    List<NodeTuple> top = top();
    return value(top, key)
        .filter(SequenceNode.class::isInstance)
        .flatMap(
            list ->
                ((SequenceNode) list)
                    .getValue().stream().filter(item -> isNamed(item, wanted.name())).findFirst())
        .map(item -> (MappingNode) item)
        .map(
            item ->
                joined(
                    item,
                    wanted.list(),
                    wanted.words(),
                    value(item.getValue(), "name").orElseThrow()))
        .orElseGet(() -> put(top, key, wanted.block("  "), wanted::block, wanted.flow()));
  }

  /** With one more item of the list under {@code key}, written on one line. */
  public String withItem(String key, String flow) {
    return put(top(), key, "  - " + flow + "\n", indent -> indent + "- " + flow + "\n", flow);
  }

  /**
   * With one more item of the list under {@code key}, a line for each of its facts.
   *
   * @param facts what it says, each value as YAML on one line
   */
  public String withItem(String key, Map<String, String> facts) {
    List<String> lines = new ArrayList<>();
    facts.forEach((fact, value) -> lines.add(fact + ": " + value));
    UnaryOperator<String> block =
        indent -> indent + "- " + String.join("\n" + indent + "  ", lines) + "\n";
    return put(top(), key, block.apply("  "), block, "{" + String.join(", ", lines) + "}");
  }

  /** With more words at the end of the list that an item has under a key, which must be there. */
  public String withWords(String key, int item, String list, List<String> words) {
    MappingNode node = item(key, item);
    return joined(node, list, words, node);
  }

  /**
   * With another fact of an item in place of what stands there, or without that.
   *
   * @param item its number in the list under {@code key}, from 0
   * @param value the fact as YAML on one line
   */
  public String withFact(String key, int item, String fact, Optional<String> value) {
    MappingNode node = item(key, item);
    Optional<NodeTuple> known =
        node.getValue().stream().filter(entry -> Yaml.key(entry).equals(fact)).findFirst();
    if (known.isEmpty()) {
      return value.map(words -> entered(node, fact + ": " + words)).orElse(text);
    }
    int from = start(known.get().getKeyNode());
    int to = Math.max(lastOffset(known.get().getKeyNode()), lastOffset(known.get().getValueNode()));
    boolean goes = value.isEmpty() && isOnLinesOfItsOwn(node, from, to, "");
    if (hasComment(from, to, known.get().getValueNode())) {
      return text;
    }
    return goes
        ? withoutLines(from, to)
        : replaced(
            from, Math.max(to, clean.indexOf(':', from) + 1), fact + ": " + value.orElse(NOTHING));
  }

  /**
   * Without an item of the list under {@code key}; or without some of its facts, where it shares
   * its lines with others or has a comment.
   *
   * @param item its number, from 0
   */
  public String withoutItem(String key, int item, List<String> facts) {
    MappingNode node = item(key, item);
    int from = start(node);
    int to = lastOffset(node);
    if (isOnLinesOfItsOwn(node, from, to, "-") && !hasComment(from, to, node)) {
      return withoutLines(from, to);
    }
    HandWrittenText left = this;
    for (String fact : facts) {
      left = new HandWrittenText(left.withFact(key, item, fact, Optional.empty()));
    }
    return left.text;
  }

  public String text() {
    return text;
  }

  private MappingNode item(String key, int item) {
    return (MappingNode) ((SequenceNode) value(top(), key).orElseThrow()).getValue().get(item);
  }

  /**
   * Whether nothing but blanks and {@code sign} stands before a part of a block, and nothing behind
   * it.
   */
  private boolean isOnLinesOfItsOwn(MappingNode node, int from, int to, String sign) {
    String before = clean.substring(clean.lastIndexOf('\n', from - 1) + 1, from);
    return node.getFlowStyle() != FlowStyle.FLOW
        && before.strip().equals(sign)
        && restOfLine(to).isBlank();
  }

  private String restOfLine(int from) {
    int end = clean.indexOf('\n', from);
    return clean.substring(from, end < 0 ? clean.length() : end);
  }

  /** Whether a comment stands there beside the words of a node. */
  private boolean hasComment(int from, int to, Node node) {
    StringBuilder rest = new StringBuilder(clean.substring(from, Math.max(from, to)));
    blankWords(node, from, rest);
    return rest.indexOf("#") >= 0;
  }

  private void blankWords(Node node, int from, StringBuilder rest) {
    if (node instanceof ScalarNode) {
      for (int at = start(node); at < Math.min(lastOffset(node), from + rest.length()); at++) {
        rest.setCharAt(at - from, ' ');
      }
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(each -> blankWords(each, from, rest));
    } else if (node instanceof MappingNode map) {
      map.getValue().forEach(each -> blankWords(each.getValueNode(), from, rest));
    }
  }

  private String entered(MappingNode node, String fact) {
    if (node.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(node, fact);
    }
    int column = node.getStartMark().map(Mark::getColumn).orElse(0);
    return behind(node, " ".repeat(column) + fact + "\n");
  }

  private String withoutLines(int from, int to) {
    int start = clean.lastIndexOf('\n', from - 1) + 1;
    int end = clean.indexOf('\n', to);
    return replaced(start, end < 0 ? clean.length() : end + 1, "");
  }

  private int start(Node node) {
    return node.getStartMark().map(this::offset).orElse(0);
  }

  private List<NodeTuple> top() {
    return new Yaml(1, problem -> {}).top(clean, clean.length());
  }

  /** Puts an item at the end of the list under a key, which may not be there yet. */
  private String put(
      List<NodeTuple> top, String key, String first, UnaryOperator<String> block, String flow) {
    Optional<Node> known = value(top, key);
    if (known.isEmpty()) {
      String before = clean.isEmpty() || clean.endsWith("\n") ? "" : "\n";
      return inserted(clean.length(), before + key + ":\n" + first);
    }
    if (!(known.get() instanceof SequenceNode list)) {
      return behindLine(top, key, first);
    }
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(list, flow);
    }
    int column = list.getStartMark().map(Mark::getColumn).orElse(0);
    return behind(list, block.apply(" ".repeat(column)));
  }

  private static boolean isNamed(Node item, String name) {
    return item instanceof MappingNode group
        && value(group.getValue(), "name")
            .filter(node -> node instanceof ScalarNode scalar && words(scalar).equals(name))
            .isPresent();
  }

  private static String words(ScalarNode scalar) {
    return CleanText.line(scalar.getValue());
  }

  private static Optional<Node> value(List<NodeTuple> entries, String key) {
    return entries.stream()
        .filter(entry -> Yaml.key(entry).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  /**
   * @param before what a list stands behind where there was none
   */
  private String joined(MappingNode entry, String key, List<String> words, Node before) {
    Optional<Node> known = value(entry.getValue(), key);
    if (known.isPresent() && known.get() instanceof SequenceNode list) {
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        return inFlow(list, String.join(", ", words.stream().map(Yaml::item).toList()));
      }
      String indent = " ".repeat(list.getStartMark().map(Mark::getColumn).orElse(0));
      StringBuilder lines = new StringBuilder();
      words.forEach(word -> lines.append(indent + "- " + Yaml.scalar(word) + "\n"));
      return behind(list, lines.toString());
    }
    String items = key + ": " + Yaml.list(words);
    if (entry.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(entry, items);
    }
    int column = entry.getStartMark().map(Mark::getColumn).orElse(0);
    return behind(before, " ".repeat(column) + items + "\n");
  }

  /** Before the bracket or brace that closes a node. */
  private String inFlow(Node node, String what) {
    int close = node.getEndMark().map(this::offset).orElse(0) - 1;
    boolean isEmpty =
        node instanceof SequenceNode list
            ? list.getValue().isEmpty()
            : ((MappingNode) node).getValue().isEmpty();
    boolean isOpen =
        isEmpty || clean.substring(0, Math.max(0, close)).stripTrailing().endsWith(",");
    return inserted(Math.max(0, close), (isOpen ? "" : ", ") + what);
  }

  /** On lines of their own behind the last line that has something of the node. */
  private String behind(Node node, String lines) {
    return afterLineOf(lastOffset(node), lines);
  }

  /** Behind the line of a key that has no value. */
  private String behindLine(List<NodeTuple> top, String key, String lines) {
    return top.stream()
        .filter(entry -> Yaml.key(entry).equals(key))
        .map(entry -> afterLineOf(lastOffset(entry.getKeyNode()), lines))
        .findFirst()
        .orElseThrow();
  }

  private String afterLineOf(int offset, String lines) {
    int end = clean.indexOf('\n', offset);
    return end < 0 ? inserted(clean.length(), "\n" + lines) : inserted(end + 1, lines);
  }

  /** The offset behind the last character of a node that is not a blank or a comment. */
  private int lastOffset(Node node) {
    boolean isBlock =
        node instanceof SequenceNode list && list.getFlowStyle() != FlowStyle.FLOW
            || node instanceof MappingNode map && map.getFlowStyle() != FlowStyle.FLOW;
    if (isBlock && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return lastOffset(list.getValue().getLast());
    }
    if (isBlock && node instanceof MappingNode map && !map.getValue().isEmpty()) {
      NodeTuple last = map.getValue().getLast();
      return Math.max(lastOffset(last.getKeyNode()), lastOffset(last.getValueNode()));
    }
    int end = node.getEndMark().map(this::offset).orElse(0);
    return end > 0 && clean.charAt(end - 1) == '\n' ? end - 1 : end;
  }

  private int offset(Mark mark) {
    return clean.offsetByCodePoints(0, mark.getIndex());
  }

  /** Puts lines in at an offset of the clean text. */
  private String inserted(int offset, String what) {
    return replaced(offset, offset, what);
  }

  private String replaced(int from, int to, String what) {
    return text.substring(0, place(from)) + what.replace("\n", lineEnd) + text.substring(place(to));
  }

  /** Where an offset of the clean text is in the text as it stands. */
  private int place(int offset) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    for (int done = 0; done < offset; done++) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }
}
