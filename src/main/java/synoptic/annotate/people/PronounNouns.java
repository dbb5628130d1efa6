package synoptic.annotate.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.corpus.Part;
import synoptic.text.Span;

/** The nouns of a paragraph that pronouns behind them go back to, where they name no person. */
record PronounNouns(Paragraph paragraph) {

  private static final Set<String> AMONG = Set.of("among", "amongst");

  private static final int LONGEST_APPOSITION = 12;

  /** So many words in small letters behind a determiner are a noun's rather than a sentence's. */
  private static final int LONGEST_NOUN = 2;

  /**
   * What stands before a {@code who} or {@code which}, from its determiner on, with no more than a
   * comma between: {@code the Harbour Union, which}; several may have none: {@code sailors who}.
   */
  Optional<Part> before(Part pronoun) {
    int end = token(pronoun);
    while (paragraph.isOneOf(end - 1, ",–—-")) {
      end--;
    }
    int start = end;
    int small = 0;
    while (start > 0 && isOfNoun(start - 1, pronoun) && small <= LONGEST_NOUN) {
      start--;
      small += paragraph.isCapital(start) || paragraph.lower(start).equals("and") ? 0 : 1;
    }
    if (start == end) {
      return Optional.empty();
    }
    boolean isNoun = small <= LONGEST_NOUN;
    if (isNoun && start > 0 && Determiners.contains(paragraph.lower(start - 1))) {
      return Optional.of(paragraph.part(new Span(start - 1, end)));
    }
    // Of several words one may be a verb: Activists met sailors who.
    boolean isVerbIn = small > 1 && paragraph.isCapital(start);
    Span several = new Span(isNoun && !isVerbIn ? start : end - 1, end);
    return SpeakerWords.areHuman(TokenText.of(paragraph, several.start(), end))
        ? Optional.of(paragraph.part(several))
        : Optional.empty();
  }

  /** Whether a name stands before a {@code who}, with no more than an apposition between. */
  boolean isBeside(PersonMention mention, Part pronoun) {
    int from = mention.tokens().end();
    int to = from;
    while (to < paragraph.size() && paragraph.spans[to].start() < pronoun.span().start()) {
      to++;
    }
    if (from == to) {
      return true;
    }
    char last = paragraph.first(to - 1);
    boolean opened =
        paragraph.first(from) == ','
            || paragraph.first(from) == '('
            || SpeakerPerson.isBefore(paragraph.lower(from));
    boolean same = to < paragraph.size() && paragraph.sentences[from] == paragraph.sentences[to];
    boolean isClosed =
        last == ',' || last == ')' || paragraph.first(from) == ',' && isOneNoun(from + 1, to);
    return same && opened && to - from <= LONGEST_APPOSITION && isClosed;
  }

  /** {@code a Democrat}, and not {@code a friend of the mayor}. */
  private boolean isOneNoun(int from, int to) {
    return Determiners.contains(paragraph.lower(from))
        && IntStream.range(from + 1, to)
            .allMatch(at -> paragraph.isWord(at) && !SpeakerPerson.isBefore(paragraph.lower(at)));
  }

  /** The subject of the pronoun's own sentence, where that begins with it. */
  Optional<Part> subject(Part pronoun) {
    return Subjects.before(paragraph, token(pronoun)).map(paragraph::part);
  }

  /** Among whom something is felt by the sentence before: {@code fear among residents. They}. */
  Optional<Part> among(Part pronoun) {
    int end = token(pronoun);
    if (end == 0 || !paragraph.begins(end)) {
      return Optional.empty();
    }
    do {
      end--;
    } while (end > 0 && !paragraph.isWord(end));
    int start = end;
    while (start > 0 && !paragraph.begins(start) && !AMONG.contains(paragraph.lower(start - 1))) {
      if (!paragraph.isWord(start) || SpeakerPerson.isBefore(paragraph.lower(start))) {
        return Optional.empty();
      }
      start--;
    }
    return start > 0 && !paragraph.begins(start)
        ? Optional.of(paragraph.part(new Span(start, end + 1)))
        : Optional.empty();
  }

  private boolean isOfNoun(int at, Part pronoun) {
    String word = paragraph.lower(at);
    return paragraph.isWord(at)
        && paragraph.sentences[at] == paragraph.sentences[token(pronoun)]
        && !Determiners.contains(word)
        && !SpeakerPerson.isBefore(word)
        && !word.equals("or")
        && (!word.equals("and") || isBetweenSeveral(at));
  }

  /** {@code officers and sailors}. */
  private boolean isBetweenSeveral(int and) {
    return and > 0
        && and + 1 < paragraph.size()
        && paragraph.lower(and - 1).endsWith("s")
        && paragraph.lower(and + 1).endsWith("s")
        && !paragraph.isCapital(and - 1);
  }

  private int token(Part part) {
    return paragraph.tokenAt(part.span().start());
  }
}
