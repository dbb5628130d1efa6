package synoptic.search;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import synoptic.corpus.People;
import synoptic.search.VoiceDecision.Join;
import synoptic.search.VoiceDecision.Part;
import synoptic.text.Folding;

/** The voices of a library, found by what a person calls them. */
public record VoiceNames(List<Voice> voices) {

  private static final int MOST_LISTED = 5;

  /**
   * What a decision comes to.
   *
   * @param voice the voice that keeps its name
   * @param other the name that is its too, or that is not
   */
  public record Decided(Voice voice, String other) {}

  public VoiceNames {
    voices = voices.stream().filter(voice -> !voice.name().equals(Voice.UNKNOWN)).toList();
  }

  /**
   * The second voice keeps its name, unless a library's own list has the first alone.
   *
   * @throws SearchException with a sentence where two voices are not named
   */
  public Decided joined(Join wanted, People listed) {
    Voice one = named(wanted.name());
    Voice other = named(wanted.other());
    if (one.name().equals(other.name())) {
      throw refused("%s is one voice already: give the names of two.".formatted(one.name()));
    }
    boolean isFirstListed =
        listed.nameOf(one.name()).isPresent() && listed.nameOf(other.name()).isEmpty();
    return isFirstListed ? new Decided(one, other.name()) : new Decided(other, one.name());
  }

  /**
   * @throws SearchException with a sentence where no voice has the spelling beside its name
   */
  public Decided parted(Part wanted) {
    Voice voice = named(wanted.name());
    for (UnaryOperator<String> folding : FOLDINGS) {
      String typed = folding.apply(wanted.spelling());
      for (String spelling : voice.spellings()) {
        if (folding.apply(spelling).equals(typed)) {
          return new Decided(voice, spelling);
        }
      }
    }
    throw refused(
        voice.spellings().isEmpty()
            ? "%s is written in no other way.".formatted(voice.name())
            : "%s has no other spelling \"%s\": it has %s."
                .formatted(voice.name(), wanted.spelling(), listed(voice.spellings())));
  }

  private static final List<UnaryOperator<String>> FOLDINGS =
      List.of(People::spelled, spelling -> Folding.fold(People.spelled(spelling)));

  /** The only voice of that name, else the only one that is also written so. */
  private Voice named(String typed) {
    if (typed.isBlank()) {
      throw refused("A voice is to be named, and another name behind it.");
    }
    for (BiPredicate<Voice, String> naming : NAMINGS) {
      List<Voice> found = voices.stream().filter(voice -> naming.test(voice, typed)).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (!found.isEmpty()) {
        throw refused(
            "Several voices are called \"%s\": name one of %s."
                .formatted(typed, listed(found.stream().map(Voice::name).toList())));
      }
    }
    throw refused("Nobody who speaks is called \"%s\": speakers lists them.".formatted(typed));
  }

  private static final List<BiPredicate<Voice, String>> NAMINGS =
      List.of(
          (voice, typed) -> voice.name().equals(typed),
          (voice, typed) -> same(voice.name(), typed),
          (voice, typed) -> voice.spellings().stream().anyMatch(each -> same(each, typed)));

  private static boolean same(String name, String typed) {
    return FOLDINGS.getLast().apply(name).equals(FOLDINGS.getLast().apply(typed));
  }

  private static String listed(List<String> names) {
    String some = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return names.size() > MOST_LISTED ? some + ", …" : some;
  }

  private static SearchException refused(String sentence) {
    return new SearchException(sentence, null);
  }
}
