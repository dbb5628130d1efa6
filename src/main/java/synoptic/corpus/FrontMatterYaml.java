package synoptic.corpus;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;
import synoptic.text.Language;
import synoptic.text.OtherCalendar;

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
    Optional<Node> stated = Optional.empty();
    for (NodeTuple entry : reader.top(yaml, LONGEST)) {
      String key = Yaml.key(entry);
      if (KEYS.contains(key)) {
        Optional<String> words = reader.words(key, entry.getValueNode());
        words.ifPresent(value -> facts.put(key, value));
        if (key.equals("published")) {
          stated = words.map(date -> entry.getValueNode());
        }
      } else {
        reader.tellUnknown(entry, "front matter", KEYS);
      }
    }
    Optional<OtherCalendar> calendar =
        Optional.ofNullable(facts.get("language")).map(Language::of).flatMap(Language::calendar);
    Optional<PartialDate> published =
        stated.flatMap(node -> date(reader, node, facts.get("published"), calendar));
    return new FrontMatter(
        Optional.ofNullable(facts.get("title")),
        Optional.ofNullable(facts.get("source")),
        Optional.ofNullable(facts.get("author")),
        published,
        Optional.ofNullable(facts.get("language")),
        Optional.ofNullable(facts.get("url")),
        Optional.ofNullable(facts.get("note")));
  }

  /**
   * @param calendar by which the article's language counts too: a whole day of it is taken, while a
   *     month or a year of it is none of ours
   */
  private static Optional<PartialDate> date(
      Yaml reader, Node node, String words, Optional<OtherCalendar> calendar) {
    Optional<PartialDate> written = PartialDate.parse(words);
    boolean isOther = written.isPresent() && OtherCalendar.isYear(written.get().year());
    Optional<PartialDate> date =
        isOther && calendar.isPresent()
            ? written.flatMap(each -> ours(each, calendar.get()))
            : written;
    if (date.isEmpty()) {
      reader.tell(
          node.getStartMark(),
          "has `published`, which should be a date such as 2016, 2016-06 or 2016-06-15");
    }
    return date;
  }

  private static Optional<PartialDate> ours(PartialDate date, OtherCalendar calendar) {
    try {
      return Optional.of(PartialDate.of(calendar.day(date.year(), date.month(), date.day())));
    } catch (DateTimeException noWholeDay) {
      return Optional.empty();
    }
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
