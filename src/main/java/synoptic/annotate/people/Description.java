package synoptic.annotate.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.States;
import synoptic.text.Folding;

/**
 * A speaker who is no person: a state, a body, a group, or somebody who is only described.
 *
 * @param key what different ways to describe the same have in common
 * @param shown the words without what stands before and behind them
 * @param state the state, or body of a state's rank, that the words stand for
 */
record Description(String key, String shown, Optional<String> state) {

  private static final int LONGEST_STATE = 4;
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");
  private static final Pattern OUTLET = Pattern.compile("(?<=.) (?:news agency|news|newspaper)$");

  private static final Pattern OTHER = Pattern.compile("(?i)(?:an)?other\\s");
  private static final Pattern OWNER = Pattern.compile("(?<=\\p{L})['’]s(?=\\s)");

  /** {@code Department of Fish}, {@code the Ministry of the Interior}. */
  private static final Pattern OFFICE_OF =
      Pattern.compile("(?i)^(department|ministry) of (?:the )?(\\p{L}+)$");

  /** {@code U. S.}. */
  private static final Pattern INITIALS = Pattern.compile("(\\b\\p{Lu}\\.) (?=\\p{Lu}\\.)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * A description in its parts.
   *
   * @param state the state whose it is said to be
   * @param rest the words without it
   * @param own whether the rest is a name of its own and tells who it is without the state
   */
  private record Parts(Optional<String> state, String rest, boolean own) {}

  static Description of(String words) {
    String name = bare(words);
    Parts parts = parts(name);
    boolean government = BodyWords.isGovernment(parts.rest);
    Optional<String> state =
        government && parts.state.isPresent() ? parts.state : States.speaking(name);
    String rest = plain(parts.rest);
    return parts.own
        ? new Description(rest, parts.rest, state)
        : new Description(parts.state.map(whose -> whose + " " + rest).orElse(rest), name, state);
  }

  private static Parts parts(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    for (int length = Math.min(LONGEST_STATE, words.size() - 1); length > 0; length--) {
      String first = String.join(" ", words.subList(0, length));
      String whose = POSSESSIVE.matcher(first).replaceAll("");
      Optional<String> state = States.ofAdjective(whose).or(() -> States.named(whose));
      if (state.isPresent()) {
        String rest = String.join(" ", words.subList(length, words.size()));
        return new Parts(state, rest, !whose.equals(first) && isName(rest));
      }
    }
    int of = name.lastIndexOf(" of ");
    Optional<String> state = of < 0 ? Optional.empty() : States.named(name.substring(of + 4));
    return new Parts(state, state.isPresent() ? name.substring(0, of) : name, false);
  }

  private static boolean isName(String rest) {
    return Character.isUpperCase(rest.codePointAt(0))
        && Arrays.stream(plain(rest).split(" ")).noneMatch(BodyWords::isPublic);
  }

  private static String plain(String name) {
    String own = withoutForm(OFFICE_OF.matcher(name).replaceAll("$2 $1"));
    String folded = SIGNS.matcher(OWNER.matcher(Folding.fold(own)).replaceAll("")).replaceAll("");
    return OUTLET.matcher(folded.replace("defence", "defense")).replaceAll("");
  }

  /** {@code Vale Inc.}, {@code Vale Motor Company}; of a {@code News Corp.} nothing else tells. */
  private static String withoutForm(String name) {
    List<String> words = Arrays.asList(name.strip().split("[,\\s]+"));
    int end = words.size();
    while (end > 1 && isForm(words.get(end - 1))) {
      end--;
    }
    List<String> own = words.subList(0, end);
    return own.stream().allMatch(BodyWords::contains) ? name : String.join(" ", own);
  }

  private static boolean isForm(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && CompanyNames.isLegalForm(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The words without determiners and without a possessive ending. */
  private static String bare(String words) {
    String joined = INITIALS.matcher(words.strip()).replaceAll("$1");
    String blanks = BLANKS.matcher(joined).replaceAll(" ");
    boolean other = OTHER.matcher(blanks).lookingAt();
    return POSSESSIVE.matcher(other ? blanks : Determiners.without(blanks)).replaceAll("");
  }
}
