package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.compare.framing.LabelSuggestion.Reason;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Two names that a text itself says are one actor's: <i>X, formerly known as Y</i>, <i>X (also
 * called Y)</i>, a name with its abbreviation in brackets, a name with a description of the group
 * behind it. Only what is said outright counts; names that merely stand beside each other do not.
 *
 * @param reason how the text says it
 * @param one where the first name stands in the text
 * @param other where the second stands
 */
record Alias(Reason reason, Span one, Span other) {

  private static final String ADVERB =
      "(?:formerly|previously|originally|once|also|now|better|sometimes|commonly|widely|later)";

  /** What stands between the two names; the first needs a comma or a bracket only to be sure. */
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          ",? ?\\(?(?:(?:which|who) (?:is|was|are|were) )?(?:" + ADVERB + " )?known as ",
          Pattern.CASE_INSENSITIVE);

  /** Without these words there is none of the former, which takes long to look for. */
  private static final Pattern KNOWN = Pattern.compile("known as ", Pattern.CASE_INSENSITIVE);

  private static final Pattern CALLED =
      Pattern.compile(
          "(?:, ?| ?\\()(?:(?:which|who) (?:is|was|are|were) )?"
              + ("(?:" + ADVERB + " (?:called|named|referred to as) |(?:formerly|previously|now) ")
              + "|a\\.?k\\.?a\\.? |alias |or “|or \"|the so-called |so-called )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}[\\p{L}\\d-]{1,9})\\)");
  private static final Pattern SPELT_OUT =
      Pattern.compile("(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}\\d-]{1,9})(?:, the | \\((?:the )?)");
  private static final Pattern DESCRIBING =
      Pattern.compile(
          ", (?:an?|the) ((?:[\\p{L}\\d'’-]+ ){1,4}[\\p{L}-]+)(?=[,.;)])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GOES_ON =
      Pattern.compile("[-‐‑]| (?:\\p{Ll}[\\p{L}’'-]* ){0,3}+\\p{Ll}[\\p{L}’'-]*[,.;)]");

  private static final Set<String> GROUPS =
      Set.of(
          ("affiliate affiliates alliance army branch brigade brigades coalition faction factions"
                  + " forces front group groups militant militants militia militias movement"
                  + " offshoot organisation organization organisations organizations party rebels"
                  + " regime separatists wing")
              .split(" "));

  /** All that a text says, in reading order, in time linear in its length. */
  static List<Alias> of(String text, Language language) {
    NamePhrases names = new NamePhrases(text, language);
    List<Alias> all = new ArrayList<>();
    if (language.hasRules()) {
      if (KNOWN.matcher(text).find()) {
        between(text, names, KNOWN_AS, all);
      }
      between(text, names, CALLED, all);
    }
    bracketed(text, names, all);
    if (language.hasRules()) {
      speltOut(text, names, all);
      described(text, names, all);
    }
    all.sort(Comparator.comparing(Alias::one));
    return all;
  }

  private static void between(String text, NamePhrases names, Pattern cue, List<Alias> all) {
    for (Matcher found = cue.matcher(text); found.find(); ) {
      Optional<Span> one = names.endingAt(beforeBracket(text, found.start()));
      Optional<Span> other = names.beginningAt(found.end());
      if (one.isPresent() && other.isPresent() && isWhole(text, other.get())) {
        all.add(new Alias(Reason.RENAMED, one.get(), other.get()));
      }
    }
  }

  /** Whether a name ends there and goes on neither as an office nor behind a hyphen. */
  private static boolean isWhole(String text, Span name) {
    return !GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /** Before a short bracket that ends here, as that of an abbreviation. */
  private static int beforeBracket(String text, int end) {
    int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
    return open > 0 && end - open <= 14 ? open : end;
  }

  private static void bracketed(String text, NamePhrases names, List<Alias> all) {
    for (Matcher found = BRACKETED.matcher(text); found.find(); ) {
      String letters = found.group(1);
      int last = names.lastBefore(found.start());
      if (isAcronym(letters) && last >= 0) {
        Optional<Span> whole =
            initials(letters, names, last).or(() -> foreign(letters, names, last));
        whole
            .filter(span -> text.substring(span.end(), found.start()).isBlank())
            .ifPresent(
                span ->
                    all.add(
                        new Alias(
                            Reason.ABBREVIATED, span, new Span(found.start(1), found.end(1)))));
      }
    }
  }

  /** {@code ISIS, the Islamic State of Iraq and Syria}: only where the initials are the letters. */
  private static void speltOut(String text, NamePhrases names, List<Alias> all) {
    for (Matcher found = SPELT_OUT.matcher(text); found.find(); ) {
      String letters = found.group(1);
      int first = names.firstFrom(found.end());
      for (int last = first; last < Math.min(names.words().size(), first + 10); last++) {
        Optional<Span> whole =
            isAcronym(letters) ? initials(letters, names, last) : Optional.empty();
        if (whole.filter(span -> span.start() == found.end()).isPresent()) {
          all.add(
              new Alias(Reason.ABBREVIATED, new Span(found.start(1), found.end(1)), whole.get()));
          break;
        }
      }
    }
  }

  private static boolean isAcronym(String letters) {
    return letters.codePoints().filter(Character::isUpperCase).count() >= 2
        && letters.codePoints().filter(Character::isLowerCase).count() <= 2;
  }

  /**
   * The words up to {@code last} whose initials are the letters; small words may be passed over
   * (after Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, PSB
   * 2003, with initials alone).
   */
  private static Optional<Span> initials(String letters, NamePhrases names, int last) {
    return initials(letters, names, last, false).or(() -> initials(letters, names, last, true));
  }

  private static Optional<Span> initials(
      String letters, NamePhrases names, int last, boolean anyCase) {
    String wanted = letters.replaceAll("[^\\p{L}]", "");
    int letter = wanted.length() - 1;
    int at = last;
    while (at >= 0 && letter >= 0 && (at == last || names.isBeside(at))) {
      String word = names.words().get(at).text();
      int matched = matched(word, wanted, letter, anyCase);
      if (matched == 0 && (names.isName(at) || at == last)) {
        return Optional.empty();
      }
      letter -= matched;
      if (letter < 0) {
        return names.isName(at) && at < last ? Optional.of(names.span(at, last)) : Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /** How many letters, counted back from {@code letter}, begin the parts of a word. */
  private static int matched(String word, String wanted, int letter, boolean anyCase) {
    String[] parts = word.split("-");
    int matched = 0;
    for (int part = parts.length - 1; part >= 0 && matched <= letter; part--) {
      boolean begins = parts[part].regionMatches(anyCase, 0, wanted, letter - matched, 1);
      if (begins) {
        matched++;
      } else if (matched > 0) {
        break;
      }
    }
    return matched;
  }

  /** {@code the Kurdistan Workers' Party (PKK)}: letters of another language, behind an article. */
  private static Optional<Span> foreign(String letters, NamePhrases names, int last) {
    if (letters.length() < 3 || letters.chars().anyMatch(c -> !Character.isUpperCase(c))) {
      return Optional.empty();
    }
    Optional<Span> name = names.endingAt(names.words().get(last).span().end());
    int first = name.map(span -> names.firstFrom(span.start())).orElse(0);
    return name.filter(
        span ->
            last > first
                && first > 0
                && names.lower(first - 1).equals("the")
                && names.isBeside(first - 1));
  }

  private static void described(String text, NamePhrases names, List<Alias> all) {
    for (Matcher found = DESCRIBING.matcher(text); found.find(); ) {
      Optional<Span> one = names.endingAt(found.start());
      Span other = new Span(found.start(1), found.end(1));
      boolean goesOn =
          text.startsWith(", and ", found.end()) || text.startsWith(", or ", found.end());
      if (one.isPresent() && !goesOn && !isListed(text, one.get()) && isGroup(other.in(text))) {
        all.add(new Alias(Reason.DESCRIBED, one.get(), other));
      }
    }
  }

  private static boolean isListed(String text, Span name) {
    int before = name.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == ',';
  }

  private static boolean isGroup(String description) {
    List<Word> words = Words.of(description);
    String head = words.getLast().text().toLowerCase(Locale.ROOT);
    return GROUPS.contains(head)
        && words.stream()
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .noneMatch(Set.of("of", "and", "or", "that", "which", "with", "by", "in")::contains);
  }
}
