package synoptic.corpus;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import synoptic.corpus.yaml.Yaml;
import synoptic.text.CleanText;
import synoptic.text.Language;
import synoptic.text.OtherCalendar;
import synoptic.text.SafeLink;

/**
 * Front matter as YAML, with our own keys or those of other programs ({@link FrontMatterKeys}),
 * where ours go first. A key that nobody has is told and changes nothing.
 */
final class FrontMatterYaml {

  private static final int LONGEST = 64 * 1024;

  /** Our keys that name somebody. */
  private static final Set<String> WHO = Set.of("author", "source");

  /** Keys of what names somebody, the first that is there counts. */
  private static final List<String> NAMES = List.of("name", "literal", "given", "family", "title");

  /** How notes link to one another: {@code [[Ada Quist]]}, {@code [[people/quist|Ada Quist]]}. */
  private static final Pattern LINKED = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)]]");

  /** A user's name and password, which belong to nobody else. */
  private static final Pattern USER = Pattern.compile("//[^/@\\s]*@");

  /** A day, and behind it a time, which stands in its own zone. */
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:.*");

  private final Yaml reader;
  private final Function<String, Optional<PartialDate>> dates;

  private FrontMatterYaml(Yaml reader, Function<String, Optional<PartialDate>> dates) {
    this.reader = reader;
    this.dates = dates;
  }

  /**
   * What the YAML states; it begins on the second line of its file, below the fence.
   *
   * @param dates reads a date that is not written as ours are
   */
  static FrontMatter read(
      String where,
      String yaml,
      Function<String, Optional<PartialDate>> dates,
      List<Problem> problems) {
    Yaml reader = new Yaml(2, what -> problems.add(new Problem(where, what)));
    return new FrontMatterYaml(reader, dates).read(yaml);
  }

  private FrontMatter read(String yaml) {
    Map<String, Stated> stated = stated(reader.top(yaml, LONGEST));
    Map<String, String> facts = new HashMap<>();
    stated.forEach((own, fact) -> facts.put(own, fact.words));
    SafeLink.of(USER.matcher(facts.getOrDefault("source", "")).replaceFirst("//"))
        .ifPresent(site -> tellSite(site, facts));
    Optional<OtherCalendar> calendar =
        Optional.ofNullable(facts.get("language")).map(Language::of).flatMap(Language::calendar);
    Optional<PartialDate> published =
        Optional.ofNullable(stated.get("published")).flatMap(fact -> date(fact, calendar));
    return new FrontMatter(
        Optional.ofNullable(facts.get("title")),
        Optional.ofNullable(facts.get("source")),
        Optional.ofNullable(facts.get("author")),
        published,
        Optional.ofNullable(facts.get("language")),
        Optional.ofNullable(facts.get("url")),
        Optional.ofNullable(facts.get("note")));
  }

  /** An address for a source: who publishes there, and where unless it is the home page. */
  private static void tellSite(SafeLink site, Map<String, String> facts) {
    facts.put("source", site.host().replaceFirst("^www\\.", ""));
    boolean isHome = site.address().matches("https?://[^/?#]+/?");
    if (!isHome) {
      facts.putIfAbsent("url", site.address());
    }
  }

  /** What an entry states, in words. */
  private record Stated(NodeTuple entry, String words) {}

  /** What is stated, by our own key; an empty one of ours leaves it to another program's. */
  private Map<String, Stated> stated(List<NodeTuple> entries) {
    Map<String, Stated> stated = new HashMap<>();
    for (NodeTuple entry : entries) {
      String key = Yaml.key(entry);
      Optional<String> own = FrontMatterKeys.own(key);
      Optional<Stated> fact =
          own.flatMap(ours -> words(ours, entry)).map(words -> new Stated(entry, words));
      if (own.filter(key::equals).isPresent()) {
        fact.ifPresent(it -> stated.put(key, it));
      } else if (own.isPresent()) {
        fact.filter(it -> isReadable(own.get(), it))
            .ifPresent(it -> stated.merge(own.get(), it, FrontMatterYaml::theirs));
      } else if (!FrontMatterKeys.isNoFact(key)) {
        reader.tellUnknown(entry, "front matter", FrontMatterKeys.OWN);
      }
    }
    return stated;
  }

  /** Of two of other programs the first, but for a key that stands twice. */
  private static Stated theirs(Stated before, Stated now) {
    return Yaml.key(before.entry).equals(Yaml.key(now.entry)) ? now : before;
  }

  /** Whether what another program states can be what we keep under our key. */
  private boolean isReadable(String own, Stated fact) {
    return switch (own) {
      case "url" -> SafeLink.of(fact.words).isPresent();
      case "published" -> date(fact, Optional.empty()).isPresent();
      default -> true;
    };
  }

  /** Who wrote or published it may be a list, of links to notes about them and of mappings too. */
  private Optional<String> words(String own, NodeTuple entry) {
    Node value = entry.getValueNode();
    if (!WHO.contains(own) || !(value instanceof CollectionNode)) {
      return reader.words(own, value);
    }
    String all = String.join(", ", names(own, value));
    return Optional.of(LINKED.matcher(all).replaceAll("$1")).filter(names -> !names.isBlank());
  }

  private List<String> names(String own, Node value) {
    return switch (value) {
      case SequenceNode list ->
          list.getValue().stream().flatMap(each -> names(own, each).stream()).toList();
      case MappingNode facts -> name(own, reader.entries(facts)).stream().toList();
      default -> reader.words(own, value).stream().toList();
    };
  }

  /** {@code name: …}, or {@code given: …} and {@code family: …} as bibliographies have it. */
  private Optional<String> name(String own, List<NodeTuple> facts) {
    Map<String, String> parts = new HashMap<>();
    facts.stream()
        .filter(fact -> NAMES.contains(Yaml.key(fact)))
        .forEach(
            fact -> parts.put(Yaml.key(fact), String.join(" ", names(own, fact.getValueNode()))));
    String joined = parts.getOrDefault("given", "") + " " + parts.getOrDefault("family", "");
    parts.put("given", joined);
    return NAMES.stream()
        .map(key -> parts.getOrDefault(key, "").strip())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /**
   * @param calendar by which the article's language counts too: a whole day of it is taken, while a
   *     month or a year of it is none of ours
   */
  private Optional<PartialDate> date(Stated fact, Optional<OtherCalendar> calendar) {
    Matcher timed = DAY_AND_TIME.matcher(fact.words);
    Optional<PartialDate> written =
        PartialDate.parse(timed.matches() ? timed.group(1) : fact.words)
            .or(() -> dates.apply(fact.words));
    boolean isOther = written.isPresent() && OtherCalendar.isYear(written.get().year());
    Optional<PartialDate> date =
        isOther && calendar.isPresent()
            ? written.flatMap(each -> ours(each, calendar.get()))
            : written;
    if (date.isEmpty()) {
      reader.tell(
          fact.entry.getValueNode().getStartMark(),
          "has `%s`, which should be a date such as 2016, 2016-06 or 2016-06-15"
              .formatted(Yaml.key(fact.entry)));
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
