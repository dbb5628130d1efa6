package synoptic.annotate.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.people.Voices.Heard;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.corpus.Speaker.Sort;

/**
 * The ways in which a library's articles describe speakers who are no persons. What has a name of
 * its own is one wherever it speaks; who is only called by a role, such as police or lawmakers, is
 * another in each article.
 */
final class Descriptions {

  private final Map<String, Description> byWords = new HashMap<>();
  private final Map<String, Seen> byKey = new HashMap<>();

  /** For each row of initials the keys of the names that have them. */
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  /** For each name of a company without what tells that it is one the keys of the whole names. */
  private final Map<String, Set<String>> byShortName = new HashMap<>();

  /** What is described in the same words. */
  private static final class Seen {
    final TreeMap<String, Integer> shown = new TreeMap<>();
    final Set<String> articles = new TreeSet<>();

    /** What was looked at before. */
    final Set<List<Object>> read = new HashSet<>();

    boolean isNamed = true;
    boolean isBody;
    boolean isAcronym;
  }

  Description of(String words) {
    return byWords.computeIfAbsent(words, Description::of);
  }

  /** Takes up a way in which somebody is described. */
  void add(Heard heard) {
    Description description = of(heard.name());
    Seen seen = byKey.computeIfAbsent(description.key(), key -> new Seen());
    seen.shown.merge(description.shown(), 1, Integer::sum);
    seen.articles.add(heard.article());
    if (seen.read.add(List.of(heard.name(), heard.sort(), heard.country()))) {
      seen.isNamed &= isNamed(heard, description);
      seen.isBody |= heard.sort() == Sort.BODY;
      seen.isAcronym |= Abbreviations.isAcronym(description.shown());
      Abbreviations.initials(description.shown())
          .ifPresent(letters -> add(byInitials, letters, description));
      Optional.of(description.shown())
          .filter(shown -> heard.sort() == Sort.BODY)
          .flatMap(CompanyNames::shortened)
          .map(name -> of(name).key())
          .filter(key -> !key.equals(description.key()))
          .ifPresent(key -> add(byShortName, key, description));
    }
  }

  private static void add(Map<String, Set<String>> keys, String name, Description description) {
    keys.computeIfAbsent(name, all -> new TreeSet<>()).add(description.key());
  }

  /** The usual way to describe the same, with the article where others have somebody else so. */
  String usual(Heard heard) {
    Description description = of(heard.name());
    Seen seen = byKey.get(description.key());
    if (seen == null) {
      return description.shown();
    }
    String usual = shown(description.key(), seen);
    return seen.isNamed || seen.articles.size() == 1 ? usual : Voices.in(heard.article(), usual);
  }

  /** The usual name of the body that the words alone are the name of. */
  Optional<String> body(String words) {
    return seenBody(words).map(seen -> shown(of(words).key(), seen));
  }

  /** In how many articles the words alone are the name of a body. */
  int articlesOfBody(String words) {
    return seenBody(words).map(seen -> seen.articles.size()).orElse(0);
  }

  private Optional<Seen> seenBody(String words) {
    return Optional.ofNullable(byKey.get(of(words).key()))
        .filter(seen -> seen.isNamed && seen.isBody);
  }

  /** What is shown most often, of an abbreviation what it stands for. */
  private String shown(String key, Seen seen) {
    return Counts.most(inFull(key, seen).or(() -> whole(key, seen)).orElse(seen).shown);
  }

  /** The company that is called by its short name, if only one of the library has that. */
  private Optional<Seen> whole(String key, Seen seen) {
    return seen.isBody && seen.isNamed
        ? SurnameGroup.only(byShortName.getOrDefault(key, Set.of())).map(byKey::get)
        : Optional.empty();
  }

  /** What an abbreviation stands for, if only one name of the library has its initials. */
  private Optional<Seen> inFull(String key, Seen seen) {
    boolean known = key.length() >= Abbreviations.LEAST || BodyWords.isOutlet(key);
    return seen.isAcronym && known
        ? SurnameGroup.only(byInitials.getOrDefault(key, Set.of())).map(byKey::get)
        : Optional.empty();
  }

  /** Whether the words are a name, and no role that others have as well. */
  private static boolean isNamed(Heard heard, Description description) {
    if (description.state().isPresent()) {
      return true;
    }
    if (heard.sort() == Sort.OFFICE) {
      return Office.of(heard.name()).flatMap(Office::country).or(heard::country).isPresent();
    }
    String core = SpeakerWords.core(SpeakerWords.head(description.shown()));
    return heard.sort() == Sort.BODY
        && Arrays.stream(core.split(" ")).anyMatch(Descriptions::isProper)
        && !BodyWords.isDocument(core.substring(core.lastIndexOf(' ') + 1));
  }

  private static boolean isProper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) || word.startsWith("@");
  }
}
