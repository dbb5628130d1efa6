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
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;

/**
 * What the short names of bodies stand for in an article: {@code the NRA} and {@code the N.R.A.}
 * for the National Rifle Association that it names, {@code the Times} for the only one there.
 */
final class Abbreviations {

  /** Fewer initials are those of too many names. */
  static final int LEAST = 3;

  private static final int LONGEST = 8;

  /** The most that is looked at of a name that lists something, in characters. */
  private static final int LONGEST_LIST = 160;

  /** Of so many names none is meant any more. */
  private static final int MOST_OF_NOUN = 8;

  /** The most that is looked at before a bracket, in tokens. */
  private static final int LONGEST_DEFINED = 14;

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,6}");
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "to");

  /** For each acronym, without full stops and in lower case, the names that have these initials. */
  private final Map<String, Set<String>> byInitials = new HashMap<>();

  /** For each acronym that stands in brackets the names before it. */
  private final Map<String, Set<String>> defined = new HashMap<>();

  /** For each last word of a name of more words, those names. */
  private final Map<String, Set<String>> byLast = new HashMap<>();

  /** For each noun that tells what a body is, in lower case, the names of such. */
  private final Map<String, Set<String>> byNoun = new HashMap<>();

  Abbreviations(List<Paragraph> paragraphs) {
    Set<String> acronyms = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (int at = 0; at < paragraph.size(); at++) {
        String word = word(paragraph, at);
        if (isAcronym(word)) {
          acronyms.add(key(word));
          if (isInBrackets(paragraph, at)) {
            define(paragraph, at - 1, key(word));
          }
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
      return SurnameGroup.only(
          defined.getOrDefault(key(name), byInitials.getOrDefault(key(name), Set.of())));
    }
    boolean determined = !name.equals(words.strip());
    if (determined && BodyWords.isAgain(name)) {
      return SurnameGroup.only(byNoun.getOrDefault(name, Set.of()));
    }
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
      addNoun(listed(paragraph, from).orElseGet(() -> TokenText.of(paragraph, from, end)));
    }
  }

  /** {@code Bureau of Ships, Nets and Ropes}. */
  private static Optional<String> listed(Paragraph paragraph, int from) {
    int start = paragraph.spans[from].start();
    String words =
        paragraph.text.substring(start, Math.min(paragraph.text.length(), start + LONGEST_LIST));
    int end = BodyWords.listEnd(words);
    return end > 0 ? Optional.of(words.substring(0, end)) : Optional.empty();
  }

  private static boolean isInBrackets(Paragraph paragraph, int at) {
    return at > 1
        && at + 1 < paragraph.size()
        && paragraph.first(at - 1) == '('
        && paragraph.first(at + 1) == ')';
  }

  /**
   * Takes the name before a bracket with an acronym for what it is short of: the shortest whose
   * initials hold its letters in their order, as Schwartz and Hearst (2003) find them; and that of
   * a body whatever its letters are.
   */
  private void define(Paragraph paragraph, int open, String acronym) {
    StringBuilder initials = new StringBuilder();
    int at = open - 1;
    int name = open;
    while (at >= Math.max(0, open - LONGEST_DEFINED) && isInName(paragraph, at, open)) {
      if (TokenText.isCapitalWord(paragraph, at) && !Determiners.contains(paragraph.lower(at))) {
        initials.insert(0, paragraph.lower(at).charAt(0));
        name = at;
        if (initials.charAt(0) == acronym.charAt(0) && holds(initials, acronym)) {
          add(defined, acronym, whole(paragraph, name, open));
          return;
        }
      }
      at--;
    }
    String words = TokenText.of(paragraph, name, open);
    if (words.indexOf(',') < 0 && words.indexOf(' ') > 0 && BodyWords.hasWord(words)) {
      add(defined, acronym, words);
    }
  }

  /** {@code Bureau of Ships, Nets and Ropes (SNR)} is more than its letters tell. */
  private static String whole(Paragraph paragraph, int name, int open) {
    int from = name;
    while (from > 1
        && SMALL.contains(paragraph.lower(from - 1))
        && TokenText.isCapitalWord(paragraph, from - 2)
        && BodyWords.contains(paragraph.lower(from - 2))) {
      from -= 2;
    }
    return TokenText.of(paragraph, from, open);
  }

  private static boolean isInName(Paragraph paragraph, int at, int open) {
    boolean isJoint =
        SMALL.contains(paragraph.lower(at))
            || paragraph.first(at) == ','
                && TokenText.isCapitalWord(paragraph, at + 1)
                && paragraph.sentences[at] == paragraph.sentences[open];
    return TokenText.isCapitalWord(paragraph, at) || isJoint && at < open - 1;
  }

  /** Whether the letters stand among others in the same order. */
  private static boolean holds(CharSequence letters, String few) {
    int next = 0;
    for (int at = 0; at < letters.length() && next < few.length(); at++) {
      next += letters.charAt(at) == few.charAt(next) ? 1 : 0;
    }
    return next == few.length();
  }

  /** {@code Harbour Bureau}, {@code Bureau of Harbours}; a longer name of the same comes first. */
  private void addNoun(String name) {
    String plain = TokenText.withoutPossessive(name);
    String noun = noun(plain).toLowerCase(Locale.ROOT);
    if (BodyWords.isAgain(noun)) {
      Set<String> names = byNoun.computeIfAbsent(noun, all -> new TreeSet<>());
      if (names.size() < MOST_OF_NOUN && names.stream().noneMatch(other -> isSame(plain, other))) {
        names.removeIf(shorter -> plain.endsWith(" " + shorter));
        names.add(plain);
      }
    }
  }

  /** {@code Harbour Bureau} is {@code Oslo Harbour Bureau}, or {@code Bureau of Harbour}. */
  private static boolean isSame(String name, String other) {
    return other.endsWith(" " + name)
        || Description.of(other).key().equals(Description.of(name).key());
  }

  /** The word before the first small one, else the last. */
  private static String noun(String name) {
    String[] words = name.split(" ");
    int end = 1;
    while (end < words.length && !SMALL.contains(words[end])) {
      end++;
    }
    return words[end - 1];
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
