package synoptic.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.wording.Lexicon.Entry;
import synoptic.compare.wording.Lexicon.Form;
import synoptic.compare.wording.Lexicon.Inflected;

/** Finds the words of the {@link Lexicon} in a passage. */
final class LoadedWords {

  private static final Set<String> ADVERBS =
      words("also never not still now often even just then again always");

  /** What stands before a verb's base form. */
  private static final Set<String> BEFORE_BASE =
      words(
          "to will would can could may might must should shall do does did don't doesn't didn't"
              + " won't wouldn't can't couldn't i you we they who that which people critics");

  /** These mean several and have no ending that tells so. */
  private static final Set<String> COLLECTIVE = words("police media staff");

  private static final Set<String> BEFORE_S = words("he she it who that which this");

  /** What makes a noun of the word behind it. */
  private static final Set<String> BEFORE_NOUN =
      words(
          "the a an his her its their our my your these those some any no such many several few"
              + " all both other another new of in on by with for from about over against under"
              + " and or as at into than");

  /** What follows a verb and seldom a noun. */
  private static final Set<String> BEHIND_VERB =
      words(
          "that the a an his her its their our my your he she it they we him them us how why what");

  /** What follows a noun and seldom a verb. */
  private static final Set<String> BEHIND_NOUN =
      words("of as is are was were has have had on in about against for from by with at and or");

  private LoadedWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Those of a passage, in order, the longest expression at each place. */
  static List<Found> in(PassageWords words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Entry> entry = entry(words, at);
      int last = at + entry.map(known -> known.rest().size()).orElse(0);
      int first = at;
      entry.ifPresent(
          known ->
              found.add(
                  new Found(
                      known.device(),
                      known.shown(),
                      words.span(first, last),
                      words.isQuoted(first))));
      at = last + 1;
    }
    return found;
  }

  private static Optional<Entry> entry(PassageWords words, int at) {
    for (Inflected inflected : Lexicon.beginningWith(words.lower(at))) {
      Entry entry = inflected.entry();
      int last = at + entry.rest().size();
      if (goesOn(words, at, entry.rest())
          && !words.isName(at)
          && (!entry.isVerb() || isVerb(words, at, inflected.form()))
          && !isRuledOut(words, last, entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(PassageWords words, int first, List<String> rest) {
    for (int at = 0; at < rest.size(); at++) {
      int next = first + 1 + at;
      if (!words.lower(next).equals(rest.get(at)) || !words.isBeside(next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRuledOut(PassageWords words, int last, Entry entry) {
    if (entry.notBefore().isEmpty() || !words.isBeside(last + 1)) {
      return false;
    }
    String next = words.lower(last + 1);
    return entry.notBefore().contains(next)
        || entry.notBefore().contains(next + " " + words.lower(last + 2));
  }

  /** Whether what stands around a word that may be a noun as well makes it a verb. */
  private static boolean isVerb(PassageWords words, int at, Form form) {
    int before = at - 1;
    while (words.isBeside(before + 1) && isAdverb(words.lower(before))) {
      before--;
    }
    String lead = words.isBeside(before + 1) ? words.lower(before) : "";
    boolean object =
        words.isBeside(at + 1)
            && (BEHIND_VERB.contains(words.lower(at + 1)) || words.isName(at + 1));
    return switch (form) {
      case ED, ING -> true;
      case BASE ->
          BEFORE_BASE.contains(lead)
              || isPlural(lead) && object
              || COLLECTIVE.contains(lead) && begins(words, before);
      case S ->
          BEFORE_S.contains(lead)
              || isSubject(words, before) && goesOnAsVerb(words, at + 1)
              || object && !lead.isEmpty() && !BEFORE_NOUN.contains(lead) && !isPossessive(lead);
    };
  }

  /** {@code Police} or {@code the police} at the beginning of a sentence or a clause. */
  private static boolean begins(PassageWords words, int at) {
    int first = words.isBeside(at) && words.lower(at - 1).equals("the") ? at - 1 : at;
    return first == 0 || !words.isBeside(first);
  }

  /** Whether a word is of a name, or in a title of anything that may act. */
  private static boolean isSubject(PassageWords words, int at) {
    String word = words.lower(at);
    boolean noun = words.isTitle() && !word.isEmpty() && !BEFORE_NOUN.contains(word);
    return (words.isName(at) || noun) && !isPossessive(word);
  }

  private static boolean goesOnAsVerb(PassageWords words, int next) {
    return words.isBeside(next) && !BEHIND_NOUN.contains(words.lower(next));
  }

  private static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !isPossessive(word);
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("s'");
  }
}
