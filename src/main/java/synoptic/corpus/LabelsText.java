package synoptic.corpus;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of {@code labels.yaml}, into which labels are put at one place: everything that stood
 * there stays, with its comments, its indents and its kind of line ends. Where a text is written in
 * a way that is not foreseen here, what comes of it may be no YAML: whoever calls reads it back.
 */
final class LabelsText {

  private final String text;
  private final String clean;
  private final String lineEnd;

  LabelsText(String text) {
    this.text = text;
    this.clean = CleanText.of(text);
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** With the group's labels in the group of its name, or with the group where there is none. */
  String with(LabelGroup wanted) {
    List<NodeTuple> top = new Yaml(1, problem -> {}).top(clean, clean.length());
    Optional<Node> groups = value(top, "groups");
    if (groups.isEmpty()) {
      String before = clean.isEmpty() || clean.endsWith("\n") ? "" : "\n";
      return inserted(clean.length(), before + "groups:\n" + item("  ", wanted));
    }
    if (!(groups.get() instanceof SequenceNode list)) {
      return behindLine(top, item("  ", wanted));
    }
    return list.getValue().stream()
        .filter(item -> isNamed(item, wanted.name()))
        .findFirst()
        .map(item -> joined((MappingNode) item, wanted.labels()))
        .orElseGet(() -> appended(list, wanted));
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

  private static String item(String indent, LabelGroup group) {
    return "%s- name: %s\n%s  labels: %s\n"
        .formatted(indent, Yaml.scalar(group.name()), indent, Yaml.list(group.labels()));
  }

  private String appended(SequenceNode list, LabelGroup group) {
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(
          list,
          "{name: %s, labels: %s}".formatted(Yaml.item(group.name()), Yaml.list(group.labels())));
    }
    int column = list.getStartMark().map(Mark::getColumn).orElse(0);
    return behind(list, item(" ".repeat(column), group));
  }

  private String joined(MappingNode group, List<String> labels) {
    Optional<Node> known = value(group.getValue(), "labels");
    if (known.isPresent() && known.get() instanceof SequenceNode list) {
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        return inFlow(list, String.join(", ", labels.stream().map(Yaml::item).toList()));
      }
      String indent = " ".repeat(list.getStartMark().map(Mark::getColumn).orElse(0));
      StringBuilder lines = new StringBuilder();
      labels.forEach(label -> lines.append(indent + "- " + Yaml.scalar(label) + "\n"));
      return behind(list, lines.toString());
    }
    if (group.getFlowStyle() == FlowStyle.FLOW) {
      return inFlow(group, "labels: " + Yaml.list(labels));
    }
    int column = group.getStartMark().map(Mark::getColumn).orElse(0);
    Node name = value(group.getValue(), "name").orElseThrow();
    return behind(name, " ".repeat(column) + "labels: " + Yaml.list(labels) + "\n");
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

  /** Behind the line of the key {@code groups}, which has no value. */
  private String behindLine(List<NodeTuple> top, String lines) {
    return top.stream()
        .filter(entry -> Yaml.key(entry).equals("groups"))
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
