package synoptic.corpus.yaml;

import java.util.List;
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
 * The text of {@code labels.yaml}, {@code people.yaml} or {@code events.yaml}, into which something
 * is put at one place: everything that stood there stays, with its comments, its indents and its
 * kind of line ends. Where a text is written in a way that is not foreseen here, what comes of it
 * may be no YAML: whoever calls reads it back.
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
        .map(item -> joined((MappingNode) item, wanted))
        .orElseGet(() -> put(top, key, wanted.block("  "), wanted::block, wanted.flow()));
  }

  /** With one more item of the list under {@code key}, written on one line. */
  public String withItem(String key, String flow) {
    return put(top(), key, "  - " + flow + "\n", indent -> indent + "- " + flow + "\n", flow);
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

  private String joined(MappingNode entry, Items wanted) {
    Optional<Node> known = value(entry.getValue(), wanted.list());
    if (known.isPresent() && known.get() instanceof SequenceNode list) {
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        return inFlow(list, String.join(", ", wanted.words().stream().map(Yaml::item).toList()));
      }
      String indent = " ".repeat(list.getStartMark().map(Mark::getColumn).orElse(0));
      StringBuilder lines = new StringBuilder();
      wanted.words().forEach(word -> lines.append(indent + "- " + Yaml.scalar(word) + "\n"));
      return behind(list, lines.toString());
    }
    String items = wanted.list() + ": " + Yaml.list(wanted.words());
    if (entry.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(entry, items);
    }
    int column = entry.getStartMark().map(Mark::getColumn).orElse(0);
    Node name = value(entry.getValue(), "name").orElseThrow();
    return behind(name, " ".repeat(column) + items + "\n");
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

  /** Puts lines in at an offset of the clean text, wherever that is in the text as it stands. */
  private String inserted(int offset, String what) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    for (int done = 0; done < offset; done++) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return text.substring(0, at) + what.replace("\n", lineEnd) + text.substring(at);
  }
}
