package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import synoptic.annotate.Paragraph;
import synoptic.text.Span;

/**
 * Finds where a paragraph names persons: capitalised words in a row, with particles and initials,
 * behind titles; without what begins a sentence, names a state or a body, or is a day or a month.
 */
final class NameFinder {

  private static final int LONGEST = 4;
  private static final int LONGEST_TITLE = 8;
  private static final Map<String, Set<String>> BREAKS = WordTable.kinds("en/name-breaks.txt");
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "von", "van", "de", "der", "den", "di", "da", "del", "la", "abu");
  private static final Pattern ARTICLE = Pattern.compile("(?:a[lnrsdtz]|ash|el)-\\p{Lu}");
  private static final Set<String> SHORTENED = Set.of("jr", "sr", "st", "mt");

  private final Paragraph paragraph;
  private final Predicate<String> common;

  private NameFinder(Paragraph paragraph, Predicate<String> common) {
    this.paragraph = paragraph;
    this.common = common;
  }

  /**
   * The persons named in the paragraph, in order.
   *
   * @param common whether a word occurs in lower case too, so that a capital says nothing where it
   *     begins a sentence
   */
  static List<PersonMention> of(Paragraph paragraph, Predicate<String> common) {
    NameFinder finder = new NameFinder(paragraph, common);
    List<PersonMention> found = new ArrayList<>();
    int at = 0;
    while (at < paragraph.size()) {
      int end = finder.endOfRun(at);
      if (end > at) {
        finder.read(at, end).ifPresent(found::add);
      }
      at = Math.max(end, at + 1);
    }
    return Appositives.read(paragraph, found);
  }

  /** The end of the capitalised words that begin here. */
  private int endOfRun(int from) {
    int end = from;
    int at = from;
    while (at < paragraph.size() && (at == from || TokenText.isNear(paragraph, at))) {
      boolean word = isNameWord(at);
      if (word && (at == from || !ended(at - 1))) {
        end = ++at;
      } else if (at > from && !word && (isShortened(at) || isParticle(at))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** A word with a capital, also behind an article as in {@code al-Freij}. */
  private boolean isNameWord(int at) {
    return paragraph.isWord(at)
        && (paragraph.isCapital(at) || ARTICLE.matcher(TokenText.of(paragraph, at)).lookingAt());
  }

  /** Whether a possessive ends a run: {@code Iran's Hassan Rouhani} goes on. */
  private boolean ended(int at) {
    return paragraph.lower(at).endsWith("'s") && TokenText.state(paragraph, at).isEmpty();
  }

  /** A full stop behind an initial or a shortened word. */
  private boolean isShortened(int at) {
    String before = at > 0 ? paragraph.lower(at - 1) : "";
    return !before.isEmpty()
        && paragraph.first(at) == '.'
        && paragraph.spans[at].start() == paragraph.spans[at - 1].end()
        && (before.length() == 1
            || before.indexOf('.') > 0
            || Titles.contains(before)
            || SHORTENED.contains(before));
  }

  private boolean isParticle(int at) {
    return PARTICLES.contains(paragraph.lower(at))
        && at + 1 < paragraph.size()
        && (paragraph.isCapital(at + 1) || PARTICLES.contains(paragraph.lower(at + 1)));
  }

  private Optional<PersonMention> read(int from, int end) {
    int first = from;
    while (first < end && !isField(first) && isLoose(first)) {
      first++;
    }
    int name = given(behindTitles(first, end), end);
    int words = words(name, end);
    if (words == 0 || words > LONGEST || !isName(name, end)) {
      return Optional.empty();
    }
    int start = titles(name);
    Optional<Office> office = office(start, name);
    boolean titled =
        start < name && (words > 1 || paragraph.isCapital(start) || office.isPresent());
    if (!titled && (isDetermined(from) || words == 1 && isCity(name))) {
      return Optional.empty();
    }
    boolean sure = titled || words > 1 && isLikely(name, end);
    String written = TokenText.withoutPossessive(TokenText.of(paragraph, name, end));
    return Optional.of(
        new PersonMention(new Span(name, end), start, written, office, sex(start, name), sure));
  }

  /** Whether the first word of a run is none of the name. */
  private boolean isLoose(int at) {
    if (!paragraph.isWord(at)) {
      return true;
    }
    String word = paragraph.lower(at);
    boolean known = GivenNames.contains(word) || Titles.contains(word) || word.length() == 1;
    return !known && (isBreak(word) || paragraph.begins(at) && common.test(word));
  }

  /** {@code the Berg} is a body or a thing, and {@code the Anna Berg} of before still she. */
  private boolean isDetermined(int from) {
    boolean the = paragraph.lower(from).equals("the") || from > 0 && isThe(from - 1);
    return the && !GivenNames.contains(paragraph.lower(from));
  }

  private boolean isThe(int at) {
    return paragraph.lower(at).equals("the");
  }

  private boolean isCity(int name) {
    return States.ofCapital(TokenText.withoutPossessive(TokenText.of(paragraph, name))).isPresent();
  }

  /** Whether a word, in lower case here, is no part of a name though it has a capital. */
  static boolean isBreak(String word) {
    return BREAKS.get("word").contains(word) || BREAKS.get("day").contains(word);
  }

  /** Where the name begins behind titles and states in the run, and behind {@code of State}. */
  private int behindTitles(int first, int end) {
    int last = lastWord(first, end);
    int name = first;
    if (first < last && isField(first)) {
      name += GivenNames.contains(paragraph.lower(first)) ? 0 : 1;
    }
    for (int at = first; at < last; at++) {
      if (Titles.contains(paragraph.lower(at)) || TokenText.state(paragraph, at).isPresent()) {
        name = at + 1;
      }
    }
    while (name < end && !paragraph.isWord(name)) {
      name++;
    }
    return name;
  }

  /** Of too many words the last given name begins the person's: {@code House Whip Anna Berg}. */
  private int given(int from, int end) {
    for (int at = end - 2; at > from && words(from, end) > LONGEST; at--) {
      if (GivenNames.contains(paragraph.lower(at))) {
        return at;
      }
    }
    return from;
  }

  /** The {@code State} of a Secretary of State. */
  private boolean isField(int at) {
    return at >= 2
        && paragraph.lower(at - 1).equals("of")
        && Titles.isOffice(paragraph.lower(at - 2));
  }

  /** The last word of a run that is not a suffix such as {@code Jr}. */
  private int lastWord(int first, int end) {
    int last = end - 1;
    while (last > first && (!paragraph.isWord(last) || SHORTENED.contains(paragraph.lower(last)))) {
      last--;
    }
    return last;
  }

  /** Where the titles before a name begin. */
  private int titles(int name) {
    int start = name;
    boolean titled = false;
    for (int at = name - 1; at >= Math.max(0, name - LONGEST_TITLE); at--) {
      if (!TokenText.isNear(paragraph, at + 1)
          || paragraph.sentences[at] != paragraph.sentences[name]) {
        break;
      }
      String word = paragraph.lower(at);
      boolean title = Titles.contains(word);
      boolean part =
          titled && (Titles.qualifies(word) || TokenText.state(paragraph, at).isPresent());
      boolean capital = at > 0 && paragraph.isCapital(at) && !isBreak(word);
      if (title || part || capital || isField(at)) {
        start = at;
        titled |= title;
      } else if (!isShortened(at) && !isJoint(at)) {
        break;
      }
    }
    return titled ? start : name;
  }

  /** The {@code of} between an office and its field. */
  private boolean isJoint(int at) {
    return at > 0
        && paragraph.lower(at).equals("of")
        && Titles.isOffice(paragraph.lower(at - 1))
        && paragraph.isCapital(at + 1);
  }

  private Optional<Office> office(int start, int name) {
    return start < name ? Office.before(TokenText.of(paragraph, start, name)) : Optional.empty();
  }

  private int words(int from, int end) {
    int words = 0;
    for (int at = from; at < end; at++) {
      words += isNameWord(at) ? 1 : 0;
    }
    return words;
  }

  private boolean isName(int from, int end) {
    boolean given = GivenNames.contains(paragraph.lower(from));
    for (int at = from; at < end; at++) {
      String word = paragraph.lower(at).replaceAll("'s$", "");
      boolean name = at > from && given && !BREAKS.get("day").contains(word);
      if (paragraph.isWord(at) && !name && word.length() > 1 && !canName(at, word)) {
        return false;
      }
    }
    return paragraph.lower(from).length() > 1 || words(from, end) > 1;
  }

  private boolean canName(int at, String word) {
    return !isBreak(word)
        && !BodyWords.contains(word)
        && !Titles.contains(word)
        && TokenText.state(paragraph, at).isEmpty()
        && !isAcronym(at)
        && !word.matches("[dri]-\\p{L}+");
  }

  private boolean isAcronym(int at) {
    String word = TokenText.withoutPossessive(TokenText.of(paragraph, at));
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a name of several words is likely a person's by itself. */
  private boolean isLikely(int from, int end) {
    for (int at = from; at < end; at++) {
      String word = paragraph.lower(at);
      if (word.length() == 1 || PARTICLES.contains(word) || word.startsWith("al-")) {
        return paragraph.isWord(at);
      }
    }
    return GivenNames.contains(paragraph.lower(from));
  }

  private Optional<Sex> sex(int start, int name) {
    for (int at = start; at < name; at++) {
      Optional<Sex> sex = Titles.sex(paragraph.lower(at));
      if (sex.isPresent()) {
        return sex;
      }
    }
    return GivenNames.sex(paragraph.lower(name));
  }
}
