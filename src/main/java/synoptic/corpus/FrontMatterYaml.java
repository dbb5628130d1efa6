package synoptic.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;

/** Front matter as YAML. A key that means nothing here is told and changes nothing. */
final class FrontMatterYaml {

  private static final int LONGEST = 64 * 1024;

  private static final List<String> KEYS =
      List.of("title", "source", "author", "published", "language", "url", "note");

  private FrontMatterYaml() {}

  /** What the YAML states; it begins on the second line of its file, below the fence. */
  static FrontMatter read(String where, String yaml, List<Problem> problems) {
    Yaml reader = new Yaml(2, what -> problems.add(new Problem(where, what)));
    Map<String, String> facts = new HashMap<>();
    Optional<PartialDate> published = Optional.empty();
    for (NodeTuple entry : reader.top(yaml, LONGEST)) {
      String key = Yaml.key(entry);
      if (KEYS.contains(key)) {
        Optional<String> words = reader.words(key, entry.getValueNode());
        words.ifPresent(value -> facts.put(key, value));
        if (key.equals("published")) {
          published = words.flatMap(date -> date(reader, entry.getValueNode(), date));
        }
      } else {
        reader.tellUnknown(entry, "front matter", KEYS);
      }
    }
    return new FrontMatter(
        Optional.ofNullable(facts.get("title")),
        Optional.ofNullable(facts.get("source")),
        Optional.ofNullable(facts.get("author")),
        published,
        Optional.ofNullable(facts.get("language")),
        Optional.ofNullable(facts.get("url")),
        Optional.ofNullable(facts.get("note")));
  }

  private static Optional<PartialDate> date(Yaml reader, Node node, String words) {
    Optional<PartialDate> date = PartialDate.parse(words);
    if (date.isEmpty()) {
      reader.tell(
          node.getStartMark(),
          "has `published`, which should be a date such as 2016, 2016-06 or 2016-06-15");
    }
    return date;
  }

  static String write(FrontMatter front) {
    StringBuilder yaml = new StringBuilder();
    fact(yaml, "title", front.title());
    fact(yaml, "source", front.source());
    fact(yaml, "author", front.author());
    front.published().ifPresent(date -> yaml.append("published: ").append(date).append('\n'));
    fact(yaml, "language", front.language());
    fact(yaml, "url", front.url());
    fact(yaml, "note", front.note());
    return yaml.toString();
  }

  private static void fact(StringBuilder yaml, String key, Optional<String> value) {
    value
        .map(CleanText::line)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> yaml.append(key).append(": ").append(Yaml.scalar(words)).append('\n'));
  }
}
