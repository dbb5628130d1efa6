package synoptic.ingest.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.ingest.core.Dropped;
import synoptic.text.WordList;

/** The phrases of {@code furniture.txt}: what pages print around articles, in several languages. */
final class Phrases {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEADING = 80;

  /** Phrase by phrase under a header such as {@code SHARING whole edge}. */
  private static final Map<String, Map<String, Dropped.Reason>> BY_KIND = load();

  private Phrases() {}

  /** Where on a page a phrase tells something. */
  enum Place {
    ANYWHERE,
    EDGE,
    /** Beside a line that asks to subscribe. */
    BOX
  }

  /** Why the line is no part of an article, judged by its words alone. */
  static Optional<Dropped.Reason> reason(String text, Place place) {
    if (text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String folded = LineShape.folded(text);
    return Optional.ofNullable(kind("whole", place).get(folded))
        .or(() -> start(folded, kind("start", place)));
  }

  /** Of what a line such as {@code Related articles:} is the heading. */
  static Optional<Dropped.Reason> heading(String text, Place place) {
    if (text.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String folded = LineShape.folded(text);
    Map<String, Dropped.Reason> headings = kind("heading", place);
    Optional<Dropped.Reason> whole = Optional.ofNullable(headings.get(folded));
    boolean announces = folded.startsWith("more by ") || folded.startsWith("more from ");
    return announces || text.endsWith(":") ? whole.or(() -> start(folded, headings)) : whole;
  }

  /** Why a line such as {@code Read more: Floods} is no part of an article. */
  static Optional<Dropped.Reason> announced(String text) {
    int colon = text.indexOf(':');
    if (colon < 0
        || colon > 40
        || text.length() > LONGEST_LINE
        || text.length() == colon + 1
        || LineShape.endsSentence(text) && !text.endsWith("?")) {
      return Optional.empty();
    }
    String folded = LineShape.folded(text.substring(0, colon));
    return Optional.ofNullable(kind("announced", Place.ANYWHERE).get(folded));
  }

  /** Whether the word is one of those of which menus consist. */
  static boolean isMenuWord(String word) {
    return kind("word", Place.EDGE).containsKey(word.toLowerCase(Locale.ROOT)) || isRegion(word);
  }

  /** Whether menus name the part of the world so, as texts do too. */
  static boolean isRegion(String word) {
    return kind("region", Place.EDGE).containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Dropped.Reason> kind(String kind, Place place) {
    return BY_KIND.getOrDefault(kind + " " + place.name().toLowerCase(Locale.ROOT), Map.of());
  }

  /**
   * A phrase is at most six words, so only so many beginnings are looked up. One word and a comma
   * begin a sentence: {@code Unsubscribe, they told me, …}.
   */
  private static Optional<Dropped.Reason> start(String text, Map<String, Dropped.Reason> phrases) {
    int words = 0;
    for (int at = 1; at <= text.length() && words < 6; at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        Dropped.Reason reason = phrases.get(text.substring(0, at));
        if (reason != null && (words > 0 || !text.startsWith(",", at))) {
          return Optional.of(reason);
        }
        words += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
      }
    }
    return Optional.empty();
  }

  private static Map<String, Map<String, Dropped.Reason>> load() {
    Map<String, Map<String, Dropped.Reason>> kinds = new HashMap<>();
    Map<String, Dropped.Reason> current = Map.of();
    Dropped.Reason reason = Dropped.Reason.NAVIGATION;
    for (String line : lines("furniture.txt")) {
      if (line.startsWith("[")) {
        String[] header = line.substring(1, line.length() - 1).split(" ");
        reason = Dropped.Reason.valueOf(header[0]);
        current = kinds.computeIfAbsent(header[1] + " " + header[2], kind -> new HashMap<>());
      } else {
        for (String phrase : line.split("\\|")) {
          String folded = LineShape.folded(phrase.strip());
          current.put(folded.isEmpty() ? phrase.strip() : folded, reason);
        }
      }
    }
    return kinds;
  }

  /** The words of a word list that comes with the program. */
  static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
    return Set.copyOf(words);
  }

  /** The words of a word list under headers such as {@code [weekdays]}, by header. */
  static Map<String, Set<String>> sections(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    WordList.lines(Phrases.class, resource)
        .forEach(
            (header, lines) ->
                sections.put(
                    header, lines.stream().flatMap(List::stream).collect(Collectors.toSet())));
    return sections;
  }

  /** The lines of a word list that comes with the program, without blank ones and comments. */
  static List<String> lines(String resource) {
    return WordList.rows(Phrases.class, resource).stream().map(String::strip).toList();
  }
}
