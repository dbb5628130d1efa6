package synoptic.annotate.people;

import java.util.List;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.VerbTime;

/**
 * A person's name with all that describes the person beside it: {@code the disgraced mayor Tomas
 * Berg}, {@code Tomas Berg, a lawyer from Oslo}, {@code the mayor, Tomas Berg}.
 */
final class DescribedName {

  /** Descriptions of more words are no labels. */
  private static final int LONGEST_DESCRIPTION = 10;

  /** So many words describe somebody at most, directly before titles or a name. */
  private static final int MOST_DESCRIPTORS = 3;

  private final Paragraph paragraph;
  private final Appositives beside;

  private DescribedName(Paragraph paragraph, List<PersonMention> mentions) {
    this.paragraph = paragraph;
    beside = new Appositives(paragraph, mentions);
  }

  /**
   * The tokens of a name with what describes the person.
   *
   * @param mentions all of the paragraph
   * @param start where its titles begin, as far as they are told of the person
   */
  static Span of(
      Paragraph paragraph, List<PersonMention> mentions, PersonMention mention, int start) {
    DescribedName name = new DescribedName(paragraph, mentions);
    int end = name.descriptionEnd(mention);
    int from =
        end > mention.tokens().end() ? start : name.beside.startBefore(mention).orElse(start);
    return new Span(from == start ? name.descriptors(start) : from, end);
  }

  /** Where the description behind a name ends, or the name where there is none. */
  private int descriptionEnd(PersonMention mention) {
    Span words = words(beside.apposition(mention));
    int end = words.end();
    boolean closed =
        end >= paragraph.size()
            || !paragraph.isWord(end)
            || OfficeWords.isRelative(TokenText.of(paragraph, end));
    boolean described =
        closed
            && words.length() > 0
            && words.length() <= LONGEST_DESCRIPTION
            && isSomebody(words)
            && IntStream.range(words.start(), end).noneMatch(beside::isClause);
    return described ? end : mention.tokens().end();
  }

  /** Without the full stop behind them. */
  private Span words(Span tokens) {
    int end = tokens.end();
    while (end > tokens.start() && !paragraph.isWord(end - 1)) {
      end--;
    }
    return new Span(tokens.start(), end);
  }

  /** {@code A lawyer from Oslo}, {@code secretary general}. */
  private boolean isSomebody(Span words) {
    int first = words.start();
    int noun = first;
    while (noun + 1 < words.end() && !OfficeWords.isLink(paragraph.lower(noun + 1))) {
      noun++;
    }
    boolean begins = Determiners.contains(paragraph.lower(first)) || isHuman(first);
    return isHuman(noun) && (begins || noun > first && beside.isOfOffice(first));
  }

  /** Whether a word is a noun for somebody, and no {@code former} before one. */
  private boolean isHuman(int at) {
    String word = paragraph.lower(at);
    return SpeakerWords.isHuman(word)
        && (!paragraph.isCapital(at) || Titles.isOffice(word))
        && !Titles.qualifies(word)
        && !Titles.isLoose(word)
        && Language.ENGLISH.filler(word) == Language.Filler.NONE;
  }

  /** Where what describes a person begins, directly before the titles or the name. */
  private int descriptors(int start) {
    int first = start;
    boolean titled =
        !paragraph.isCapital(start) || start > 0 && isHuman(start - 1) && isDescriptor(start - 1);
    while (titled && start - first < MOST_DESCRIPTORS && first > 0 && isDescriptor(first - 1)) {
      first--;
    }
    return first;
  }

  /**
   * Whether a participle describes somebody: {@code the newly elected mayor}; in {@code the court
   * cleared mayor Berg} it is a verb.
   */
  private boolean isDetermined(int participle) {
    int before = participle - 1;
    while (before >= 0 && isAdjective(paragraph.lower(before))) {
      before--;
    }
    return before < 0 || Determiners.contains(paragraph.lower(before));
  }

  private static boolean isAdjective(String word) {
    boolean describes =
        word.endsWith("ly") || Titles.qualifies(word) || SpeakerWords.describes(word);
    return describes && !SpeakerWords.isHuman(word);
  }

  /** A word in lower case that is, before somebody's name, neither a verb nor a small word. */
  private boolean isDescriptor(int at) {
    String word = paragraph.lower(at);
    boolean plain =
        paragraph.isWord(at)
            && !paragraph.isCapital(at)
            && TokenText.isNear(paragraph, at + 1)
            && paragraph.sentences[at] == paragraph.sentences[at + 1];
    VerbTime time = Language.ENGLISH.verbTime(word);
    boolean verb =
        time != VerbTime.NONE && !(time == VerbTime.PAST && word.endsWith("ed"))
            || Language.ENGLISH.isReporting(word)
            || word.endsWith("s")
            || OfficeWords.isParticiple(word) && !isDetermined(at);
    return plain
        && Language.ENGLISH.filler(word) == Language.Filler.NONE
        && (Titles.qualifies(word) || !verb && !beside.isClause(at))
        && !OfficeWords.isLink(word);
  }
}
