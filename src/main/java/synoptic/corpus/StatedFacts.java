package synoptic.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import synoptic.corpus.yaml.Yaml;

/**
 * Changes what an article file states in its front matter. Only the lines of the facts that change
 * are exchanged, or put in below the others; comments, other keys and the text stay byte for byte.
 */
final class StatedFacts {

  private static final String FENCE = "---";

  private StatedFacts() {}

  /**
   * The file's text with other facts.
   *
   * @param facts those that are to be stated; what is empty stays as it is
   * @throws IOException with a message for a person where the text cannot be changed safely
   */
  static String changed(String text, FrontMatter facts) throws IOException {
    Article before = ArticleText.parse("", text).article().orElseThrow();
    String changed = written(text, facts);
    if (isAs(before, facts, changed)) {
      return changed;
    }
    // Another program's source may have been an address, which was the article's too.
    String again = written(text, facts.or(FrontMatter.UNKNOWN.at(before.front().url())));
    if (!isAs(before, facts, again)) {
      throw new IOException("its front matter is written in a way that cannot be changed safely");
    }
    return again;
  }

  private static boolean isAs(Article before, FrontMatter facts, String changed) {
    Article after = ArticleText.parse("", changed).article().orElseThrow();
    return after.front().equals(facts.or(before.front())) && after.texts().equals(before.texts());
  }

  private static String written(String text, FrontMatter facts) throws IOException {
    Map<String, String> wanted = lines(facts);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    return isFence(lines.getFirst())
        ? withLines(lines, wanted)
        : FENCE + "\n" + String.join("\n", wanted.values()) + "\n" + FENCE + "\n\n" + text;
  }

  /** By its key the line that states a fact. */
  private static Map<String, String> lines(FrontMatter facts) {
    Map<String, String> lines = new LinkedHashMap<>();
    FrontMatterYaml.write(facts)
        .lines()
        .forEach(line -> lines.put(line.substring(0, line.indexOf(':')), line));
    return lines;
  }

  private static boolean isFence(String line) {
    return line.replace("\uFEFF", "").stripTrailing().equals(FENCE);
  }

  private static String withLines(List<String> lines, Map<String, String> wanted)
      throws IOException {
    int close = 1;
    while (close < lines.size() && !isFence(lines.get(close))) {
      close++;
    }
    if (close == lines.size()) {
      throw new IOException("its front matter is never closed");
    }
    String end = lines.getFirst().endsWith("\r") ? "\r" : "";
    String yaml = String.join("\n", lines.subList(1, close));
    Map<String, NodeTuple> stated = new HashMap<>();
    for (NodeTuple entry : new Yaml(2, problem -> {}).top(yaml, yaml.length())) {
      stated.put(Yaml.key(entry), entry);
    }
    List<Optional<String>> replaced = new ArrayList<>(lines.stream().map(Optional::of).toList());
    List<Optional<String>> added = new ArrayList<>();
    for (Map.Entry<String, String> fact : wanted.entrySet()) {
      NodeTuple entry = stated.get(fact.getKey());
      if (entry == null) {
        added.add(Optional.of(fact.getValue() + end));
      } else {
        replace(replaced, entry, fact.getValue() + end);
      }
    }
    replaced.addAll(close, added);
    return replaced.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }

  /** A list ends, for YAML, where the next key begins: what stands between is not the list's. */
  private static boolean isAside(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  /** A line that is no more is empty, so that the numbers of the others stay. */
  private static void replace(List<Optional<String>> lines, NodeTuple entry, String line) {
    int first = entry.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
    Mark end = entry.getValueNode().getEndMark().orElseThrow();
    int last = Math.max(first, (end.getColumn() == 0 ? end.getLine() - 1 : end.getLine()) + 1);
    while (last > first && isAside(lines.get(last).orElse(""))) {
      last--;
    }
    lines.set(first, Optional.of(line));
    for (int at = first + 1; at <= last; at++) {
      lines.set(at, Optional.empty());
    }
  }
}
