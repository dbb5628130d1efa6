package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import synoptic.annotate.Paragraph;

/**
 * What the short names of bodies stand for in an article: {@code the NRA} and {@code the N.R.A.}
 * for the National Rifle Association that it names, {@code the Times} for the only one there.
 */
final class Abbreviations {

  /** Fewer initials are those of too many names. */
  static final int LEAST = 3;

  private static final int LONGEST = 8;
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "to");

  /** For each acronym, without full stops and in lower case, the names that have these initials. */
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  /** For each last word of a name of more words, those names. */
  private final Map<String, Set<String>> byLast = new HashMap<>();

  Abbreviations(List<Paragraph> paragraphs) {
    Set<String> acronyms = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (int at = 0; at < paragraph.size(); at++) {
        String word = word(paragraph, at);
        if (isAcronym(word)) {
          acronyms.add(key(word));
        }
      }
    }
    paragraphs.forEach(paragraph -> read(paragraph, acronyms));
  }

  /** Whether a word has a small letter in the names of bodies. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /** The initials of a name of several words, in lower case: small words have none. */
  static Optional<String> initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !isAcronym(word)) {
        initials.append(word, 0, 1);
      } else if (!SMALL.contains(word)) {
        return Optional.empty();
      }
    }
    return initials.length() > 1
        ? Optional.of(initials.toString().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The only name of the article for which the words are short. */
  Optional<String> inFull(String words) {
    String name = Determiners.without(words);
    if (isAcronym(name)) {
      return SurnameGroup.only(byInitials.getOrDefault(key(name), Set.of()));
    }
    boolean determined = !name.equals(words.strip());
    return determined && BodyWords.contains(name)
        ? SurnameGroup.only(byLast.getOrDefault(name, Set.of()))
        : Optional.empty();
  }

  private void read(Paragraph paragraph, Set<String> acronyms) {
    int at = 0;
    while (at < paragraph.size()) {
      int end = runEnd(paragraph, at);
      for (int from = at; from + 1 < end; from++) {
        read(paragraph, from, end, acronyms);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void read(Paragraph paragraph, int from, int end, Set<String> acronyms) {
    if (!paragraph.isCapital(from) || SMALL.contains(paragraph.lower(from))) {
      return;
    }
    boolean whole =
        from == 0
            || !TokenText.isCapitalWord(paragraph, from - 1)
            || Determiners.contains(paragraph.lower(from - 1));
    for (int to = end; to > from + 1; to--) {
      String name = TokenText.withoutPossessive(TokenText.of(paragraph, from, to));
      initials(name)
          .filter(acronyms::contains)
          .ifPresent(initials -> add(byInitials, initials, name));
    }
    if (whole) {
      add(byLast, word(paragraph, end - 1), TokenText.of(paragraph, from, end));
    }
  }

  private static void add(Map<String, Set<String>> names, String key, String name) {
    names.computeIfAbsent(key, all -> new TreeSet<>()).add(TokenText.withoutPossessive(name));
  }

  /** The end of the words with a capital, small ones between them, that begin with a token. */
  private static int runEnd(Paragraph paragraph, int from) {
    List<Integer> ends = new ArrayList<>(List.of(from));
    for (int at = from; at < Math.min(paragraph.size(), from + LONGEST); at++) {
      boolean near = at == from || TokenText.isNear(paragraph, at);
      boolean name = TokenText.isCapitalWord(paragraph, at);
      if (!near || !name && (at == from || !SMALL.contains(paragraph.lower(at)))) {
        break;
      }
      if (name) {
        ends.add(at + 1);
      }
    }
    return ends.getLast();
  }

  private static String word(Paragraph paragraph, int at) {
    return TokenText.withoutPossessive(TokenText.of(paragraph, at));
  }

  private static String key(String acronym) {
    return acronym.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
