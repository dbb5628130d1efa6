package synoptic.annotate.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;
import synoptic.text.Language;

/**
 * Which body a noun means that any may be called by, {@code the company}: the one with a name that
 * spoke last, in the same paragraph or the one before, where nothing else has been named since.
 */
final class BodiesAgain {

  /** A paragraph with the persons whom it names outside quotations. */
  private record Told(Paragraph paragraph, List<PersonMention> persons) {}

  private Optional<Told> before = Optional.empty();
  private Optional<Told> here = Optional.empty();
  private Optional<Speaker> spoke = Optional.empty();

  /** The paragraph of who spoke. */
  private Optional<Told> where = Optional.empty();

  /** Goes on to the next paragraph. */
  void read(Paragraph paragraph, List<PersonMention> persons) {
    before = here;
    here = Optional.of(new Told(paragraph, persons));
  }

  /** Takes up who spoke; a surname of nobody who is known is still no body's name. */
  void spoke(Speaker speaker) {
    if (speaker.sort() == Sort.BODY && isName(speaker.name())) {
      spoke = Optional.of(speaker);
      where = here;
    }
  }

  private static boolean isName(String words) {
    String name = Determiners.without(words);
    return Arrays.stream(name.split(" ")).anyMatch(word -> isCapital(word))
        && Description.of(name).state().isEmpty();
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * The body that words mean.
   *
   * @param noun what of them stands behind a determiner, in lower case
   */
  Optional<Speaker> meant(Part words, String noun) {
    return spoke
        .filter(body -> BodyWords.isPlain(noun) && mayBe(body.name(), noun))
        .filter(body -> isNear(body.mention().span().end(), words.span().start()))
        .map(body -> body.mentionedBy(words));
  }

  /** No ministry is a company. */
  private static boolean mayBe(String body, String noun) {
    return !BodyWords.isFirm(noun)
        || Arrays.stream(body.toLowerCase(Locale.ROOT).split(" ")).noneMatch(BodyWords::isPublic);
  }

  private boolean isNear(int from, int to) {
    if (where.equals(here)) {
      return isSilent(here, from, to);
    }
    return where.equals(before)
        && isSilent(before, from, Integer.MAX_VALUE)
        && isSilent(here, 0, to);
  }

  /** Whether no name but persons' stands between two places of a paragraph. */
  private static boolean isSilent(Optional<Told> told, int from, int to) {
    Paragraph paragraph = told.orElseThrow().paragraph;
    return IntStream.range(0, paragraph.size())
        .filter(at -> paragraph.spans[at].start() >= from && paragraph.spans[at].start() < to)
        .filter(at -> paragraph.quotes[at] < 0)
        .filter(at -> TokenText.isCapitalWord(paragraph, at))
        .filter(at -> !NameTokens.isBreak(paragraph.lower(at)))
        .filter(at -> !isBeginning(paragraph, at))
        .allMatch(at -> told.orElseThrow().persons.stream().anyMatch(one -> isIn(at, one)));
  }

  /** Whether a word has its capital from the sentence that it begins: {@code Workers were glad}. */
  private static boolean isBeginning(Paragraph paragraph, int at) {
    String word = paragraph.lower(at);
    boolean isAlone = at + 1 == paragraph.size() || !paragraph.isCapital(at + 1);
    return paragraph.begins(at)
        && isAlone
        && (Language.ENGLISH.filler(word) != Language.Filler.NONE
            || SpeakerWords.sort(word) != Sort.PERSON);
  }

  private static boolean isIn(int at, PersonMention person) {
    return at >= person.start() && at < person.tokens().end();
  }
}
