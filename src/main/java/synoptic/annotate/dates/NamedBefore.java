package synoptic.annotate.dates;

import java.util.Optional;
import java.util.Set;
import synoptic.corpus.PartialDate;

/** The dates that were named before in a passage, as far as they tell of which time it speaks. */
final class NamedBefore {

  /** Before a date: one that was named already, {@code at that March 2 event}. */
  private static final Set<String> KNOWN = Set.of("that", "same", "this");

  /** Before a date that says when, and does not only go with a noun. */
  private static final Set<String> LEADS = Set.of("in", "on", "early", "late", "mid");

  /** Between two dates: the second goes on a tale. */
  private static final Set<String> GO_ON = Set.of("and", "then", "but", "before", "until");

  /**
   * A date with its year.
   *
   * @param from the index of its first lexeme
   * @param end the index behind its last one
   * @param opens whether it opens its sentence
   */
  private record Named(PartialDate date, int from, int end, boolean opens) {}

  private final Lexemes lexemes;
  private int sentence;

  /** The date that was named last in this sentence with its year. */
  private Optional<Named> anchor = Optional.empty();

  /** The same of the sentence before. */
  private Optional<Named> anchorBefore = Optional.empty();

  /** The date that was named last in this sentence or the one before. */
  private Optional<PartialDate> near = Optional.empty();

  private int sentencesSinceNear;

  NamedBefore(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  void endSentence(int next) {
    sentence = next;
    anchorBefore = anchor;
    anchor = Optional.empty();
    sentencesSinceNear++;
    near = sentencesSinceNear > 1 ? Optional.empty() : near;
  }

  /** A clause behind a semicolon is told as if it were a sentence. */
  void endClause(int next) {
    sentence = next;
    anchorBefore = anchor.or(() -> anchorBefore);
    anchor = Optional.empty();
  }

  void add(DateMatch found) {
    if (found.isDoubtful()) {
      return;
    }
    PartialDate last = last(found.when());
    near = Optional.of(last);
    sentencesSinceNear = 0;
    if (found.basis() != Mention.Basis.COMPLETED) {
      addYear(last, found.from(), found.end());
    }
  }

  /** Keeps a year that is known though it is no date of its own. */
  void addYear(PartialDate date, int from, int end) {
    anchor = Optional.of(new Named(date, from, end, opens(from)));
  }

  private static PartialDate last(When when) {
    return switch (when) {
      case When.On on -> on.date();
      case When.Between between -> between.last();
    };
  }

  /** The date that was named last in this sentence or the one before. */
  Optional<PartialDate> near() {
    return near;
  }

  /**
   * The date named before in the sentence that tells the year of another one: not where each has a
   * verb of its own that does not go on the other, as in {@code It fell in 2006, the paper reported
   * in May}.
   */
  Optional<PartialDate> inSentence(int index) {
    boolean known = KNOWN.contains(lexemes.lower(index - 1));
    Optional<Named> before = known ? anchor.or(() -> anchorBefore) : anchor;
    return before.filter(named -> known || !isApart(named, index)).map(Named::date);
  }

  /**
   * The date of the sentence before that may tell the year of another one; not one since which
   * something is so.
   */
  Optional<PartialDate> inSentenceBefore() {
    return anchorBefore
        .filter(named -> !lexemes.lower(named.from() - 1).equals("since"))
        .map(Named::date);
  }

  /** Whether a date goes on a tale: both it and the one of the sentence before open theirs. */
  boolean isTold(int index) {
    return opens(index) && anchorBefore.filter(Named::opens).isPresent();
  }

  private boolean opens(int index) {
    return index - sentence <= 2 && LEADS.contains(lexemes.lower(index - 1));
  }

  private boolean isApart(Named named, int index) {
    for (int at = Math.max(named.end(), index - DateVerb.FARTHEST); at < index; at++) {
      if (GO_ON.contains(lexemes.lower(at))) {
        return false;
      }
    }
    return DateVerb.isBetween(lexemes, sentence, named.from())
        && DateVerb.isBetween(lexemes, named.end(), index);
  }
}
