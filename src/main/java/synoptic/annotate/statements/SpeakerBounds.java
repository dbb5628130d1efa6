package synoptic.annotate.statements;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.text.Language;
import synoptic.text.Span;

/**
 * Cuts words that were taken for a speaker to what can be one: without prepositions, commas and the
 * like at either end. Of a date, a span of time or small words alone nothing is left.
 */
final class SpeakerBounds {

  private static final Set<String> LEADING =
      Set.of("by", "in", "on", "at", "for", "from", "since", "during", "after", "before");

  private static final Set<String> MAKING =
      Set.of("made", "given", "issued", "released", "published", "sent", "written", "signed");

  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "and", "or", "but", "also", "no", "longer", "not", "simply", "of", "to",
          "with", "as", "is", "are", "was", "were");

  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whose", "whom");

  /** With these a clause goes on; a speaker begins behind them. */
  private static final Set<String> JOINING =
      Set.of("and", "or", "but", "nor", "while", "when", "because", "although", "though");

  /** With these a speaker does not end: a clause begins that goes on without its words. */
  private static final Set<String> HANGING =
      Set.of(
          "has",
          "had",
          "have",
          "would",
          "will",
          "could",
          "his",
          "her",
          "their",
          "here",
          "there",
          "because",
          "if",
          "though",
          "although",
          "while");

  /** Behind one of these a pronoun goes back to whoever stands before: {@code Vale, as he}. */
  private static final Set<String> BEFORE_SAME =
      Set.of("as", "if", "because", "though", "although", "while", "when", "that");

  /** A pronoun behind these belongs to a speaker: {@code a friend of his}. */
  private static final Set<String> KEEPING = Set.of("of", "or", "and");

  /** In the middle of a sentence a speaker begins behind these. */
  private static final Set<String> AMONG = Set.of("of", "among");

  /** With these another clause begins, in which somebody may speak. */
  private static final Set<String> OPENING = Set.of("that", "which");

  /** A clause that begins so tells of a place. */
  private static final String PLACE = "where";

  private static final Set<String> BEING = Set.of("is", "are", "was", "were");

  /** What follows these, as "he", in small letters is what they do, but for a few words. */
  private static final Set<String> SUBJECTS = Set.of("it", "who", "which");

  private static final Set<String> BEHIND_SUBJECT =
      Set.of("and", "or", "who", "of", "all", "both", "himself", "herself", "themselves");

  private static final Set<String> TIMES =
      Set.of(
          "past",
          "last",
          "recent",
          "next",
          "coming",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "centuries",
          "today",
          "yesterday",
          "tomorrow",
          "time",
          "times");

  /** One of several that were named before: {@code the first}. */
  private static final Set<String> ONE_OF =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth");

  private static final Set<String> SPOKEN_TO = CueWords.of("told");

  private final Paragraph paragraph;

  private SpeakerBounds(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The tokens of the run that can be a speaker, or empty where none can. */
  static Optional<Span> of(Paragraph paragraph, Span run) {
    SpeakerBounds bounds = new SpeakerBounds(paragraph);
    Span own = bounds.behindLabel(bounds.behindRelative(bounds.behindClause(run)));
    Span cut = bounds.trimmed(bounds.begun(bounds.led(bounds.authored(own))));
    return bounds.authorBefore(cut).or(() -> Optional.of(cut).filter(bounds::namesSomebody));
  }

  /** Tokens of a speaker without commas, prepositions and the like at either end. */
  static Span trimmed(Paragraph paragraph, Span run) {
    return new SpeakerBounds(paragraph).trimmed(run);
  }

  /** The speaker whom tokens name, by these words alone, without the ending of a possessive. */
  static Speaker speaker(Paragraph paragraph, Span tokens) {
    Span span = paragraph.part(tokens).span();
    String text = span.in(paragraph.text);
    int ending = text.endsWith("'s") || text.endsWith("’s") ? 2 : text.endsWith("s'") ? 1 : 0;
    Part words = Part.of(paragraph.text, new Span(span.start(), span.end() - ending));
    return new Speaker(words, words.text(), Speaker.Sort.DESCRIPTION);
  }

  /** A token with those with a capital before it in its sentence: {@code Anna [Berg's]}. */
  static Span withCapitals(Paragraph paragraph, int from, int at) {
    int start = at;
    while (start > from && !paragraph.begins(start) && paragraph.isCapital(start - 1)) {
      start--;
    }
    return new Span(start, at + 1);
  }

  /** Whether a word, in lower case, says whose something is: {@code berg's}, {@code residents'}. */
  static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("s'");
  }

  /** {@code a statement [made] by the ministry}, {@code the ministry's statement}: whose it is. */
  private Span authored(Span run) {
    int of = paragraph.lower(run.start()).equals("of") ? run.start() : run.start() - 1;
    if (of > 0 && paragraph.lower(of).equals("of") && isNaming(of - 1)) {
      return withoutAddressee(new Span(of + 1, run.end()));
    }
    for (int at = run.start() + 1; at + 1 < run.end(); at++) {
      String word = paragraph.lower(at);
      boolean isOf = word.equals("of") && isDetermined(at + 1);
      if (isOf || word.equals("by")) {
        int noun = MAKING.contains(paragraph.lower(at - 1)) ? at - 2 : at - 1;
        boolean isMade = noun < run.start() || isNaming(noun);
        return isMade ? withoutAddressee(new Span(at + 1, run.end())) : run;
      }
    }
    int last = run.end() - 1;
    int owner = last;
    while (owner >= run.start() && !isPossessive(paragraph.lower(owner))) {
      owner--;
    }
    return owner >= run.start() && owner < last && isNaming(last)
        ? new Span(run.start(), owner + 1)
        : run;
  }

  /** {@code Berg's letter makes three demands. The first states}: whose demands they are. */
  private Optional<Span> authorBefore(Span run) {
    boolean isOneOf =
        run.length() == 2
            && Determiners.contains(paragraph.lower(run.start()))
            && ONE_OF.contains(paragraph.lower(run.start() + 1));
    boolean areSaid = false;
    for (int owner = run.start() - 2; isOneOf && owner >= 0; owner--) {
      if (areSaid && isPossessive(paragraph.lower(owner)) && isNaming(owner + 1)) {
        return Optional.of(withCapitals(paragraph, 0, owner));
      }
      areSaid |= isNaming(owner + 1) && paragraph.lower(owner + 1).endsWith("s");
    }
    return Optional.empty();
  }

  private boolean isNaming(int at) {
    return ReportingWords.isNaming(paragraph.lower(at));
  }

  private boolean isDetermined(int at) {
    return Determiners.contains(paragraph.lower(at)) || paragraph.isCapital(at);
  }

  /** {@code the message of X to Y}: without whom it is for. */
  private Span withoutAddressee(Span run) {
    int at = run.start();
    while (at < run.end() && !paragraph.lower(at).equals("to")) {
      at++;
    }
    return at + 1 < run.end() && isDetermined(at + 1) ? new Span(run.start(), at) : run;
  }

  /** {@code Questioned by police, the driver}: behind the clause that a sentence begins with. */
  private Span behindClause(Span run) {
    int start = run.start();
    boolean isClause = paragraph.begins(start) && SPOKEN_TO.contains(paragraph.lower(start));
    for (int at = run.end() - 2; isClause && at > start; at--) {
      if (paragraph.first(at) == ',' && isDetermined(at + 1)) {
        return new Span(at + 1, run.end());
      }
    }
    return run;
  }

  /**
   * {@code the election that | monitors}, {@code Vale denies that | Berg}: who speaks in the clause
   * whose verb is the cue.
   */
  private Span behindRelative(Span run) {
    if (run.length() <= 2) {
      return run;
    }
    int that = run.end() - 2;
    while (that > run.start() && isNameBefore(that + 1, run.end())) {
      that--;
    }
    boolean isRelative =
        !paragraph.isCapital(that) && OPENING.contains(paragraph.lower(that))
            || paragraph.lower(that).equals("whom");
    boolean isPlural = that == run.end() - 2 && isSeveral(that + 1);
    return that > run.start() && isRelative && (isPlural || paragraph.isCapital(that + 1))
        ? new Span(that + 1, run.end())
        : run;
  }

  /** Whether a word before a name or in it is one of it. */
  private boolean isNameBefore(int from, int end) {
    return !OPENING.contains(paragraph.lower(from - 1))
        && IntStream.range(from, end).allMatch(paragraph::isCapital);
  }

  private boolean isSeveral(int at) {
    String word = paragraph.lower(at);
    return paragraph.isWord(at) && word.endsWith("s") && !ReportingWords.isSpeech(word);
  }

  /** {@code Interviewer: Your producer}: without what labels a turn of an interview. */
  private Span behindLabel(Span run) {
    return paragraph.begins(run.start())
            && run.length() > 2
            && paragraph.first(run.start() + 1) == ':'
            && Determiners.contains(paragraph.lower(run.start() + 2))
        ? new Span(run.start() + 2, run.end())
        : run;
  }

  /** Without what leads in the sentence: {@code By 2017 Moscow}, {@code by critics}. */
  private Span led(Span run) {
    int start = run.start();
    if (AMONG.contains(paragraph.lower(start)) && !paragraph.begins(start)) {
      return new Span(start + 1, run.end());
    }
    if (!LEADING.contains(paragraph.lower(start))) {
      return isLed(start) ? behindPlace(run) : run;
    }
    boolean first = paragraph.begins(start);
    start++;
    int capital = start;
    while (first && capital < run.end() && !paragraph.isCapital(capital)) {
      capital++;
    }
    return new Span(first && capital < run.end() ? capital : start, run.end());
  }

  private boolean isLed(int start) {
    return start > 0
        && paragraph.begins(start - 1)
        && LEADING.contains(paragraph.lower(start - 1))
        && !Determiners.contains(paragraph.lower(start));
  }

  /** {@code (In) diplomatic forums Oslo}: the name at its end. */
  private Span behindPlace(Span run) {
    int name = run.end();
    while (name > run.start() && paragraph.isCapital(name - 1)) {
      name--;
    }
    boolean isPlain = IntStream.range(run.start(), name).allMatch(paragraph::isWord);
    return isPlain && name < run.end() ? new Span(name, run.end()) : run;
  }

  /** Without what joins it to what stands before, and without what a pronoun does. */
  private Span begun(Span run) {
    int start = run.start();
    int end = run.end();
    if (run.length() == 0 || paragraph.lower(start).equals(PLACE)) {
      return new Span(start, start);
    }
    if (end - start > 1
        && (JOINING.contains(paragraph.lower(start))
            || isBe(start)
            || isAs(start)
            || isOpening(start, end))) {
      start++;
    }
    if (end - start > 2 && paragraph.lower(start).equals("there") && isBe(start + 1)) {
      start += 2;
    }
    String subject = paragraph.lower(start);
    boolean acts =
        end - start > 1
            && (Pronouns.isThird(subject) || SUBJECTS.contains(subject))
            && isPlain(start + 1)
            && !BEHIND_SUBJECT.contains(paragraph.lower(start + 1));
    return new Span(start, acts ? start + 1 : end);
  }

  /** {@code As the mayor told}; not {@code as many as three}. */
  private boolean isAs(int at) {
    return paragraph.lower(at).equals("as")
        && isDetermined(at + 1)
        && !paragraph.lower(at + 1).equals("many");
  }

  private boolean isBe(int at) {
    return BEING.contains(paragraph.lower(at));
  }

  private boolean isPlain(int at) {
    return paragraph.isWord(at) && !paragraph.isCapital(at);
  }

  /** {@code that the Harbour Union}, {@code which advocates}: a noun follows. */
  private boolean isOpening(int start, int end) {
    String next = paragraph.lower(start + 1);
    boolean several = start + 2 == end && next.endsWith("s");
    return OPENING.contains(paragraph.lower(start))
        && (several
            || Determiners.contains(next)
            || paragraph.isCapital(start + 1)
            || Character.isDigit(paragraph.first(start + 1)));
  }

  private Span trimmed(Span run) {
    int start = opened(run);
    int end = withoutTime(start, closed(new Span(start, run.end())));
    char closing = isOpened(start, end) ? ')' : ' ';
    while (start < end && isMark(start, '(')) {
      start++;
    }
    while (start < end && (isMark(end - 1, closing) || isLoose(start, end - 1))) {
      end--;
    }
    boolean acts = end - start > 1 && isSubject(end - 1);
    return new Span(acts ? end - 1 : start, end);
  }

  /** {@code In the letter she}; not in {@code the mayor or she}. */
  private boolean isSubject(int at) {
    return Pronouns.isThird(paragraph.lower(at)) && !KEEPING.contains(paragraph.lower(at - 1));
  }

  /** {@code the minister for the first time}. */
  private int withoutTime(int start, int end) {
    int first = end - 4;
    return first > start
            && paragraph.lower(first).equals("for")
            && paragraph.lower(end - 1).equals("time")
        ? first
        : end;
  }

  private boolean isOpened(int start, int end) {
    for (int at = start; at < end; at++) {
      if (paragraph.first(at) == '(') {
        return true;
      }
    }
    return false;
  }

  private boolean isLoose(int start, int at) {
    String word = paragraph.lower(at);
    return isSmall(word) || at > start && (RELATIVE.contains(word) || isHanging(at));
  }

  /** {@code Vale is}, {@code a sailor who said he would}; not in {@code a friend of his}. */
  private boolean isHanging(int at) {
    String before = paragraph.lower(at - 1);
    return HANGING.contains(paragraph.lower(at)) && !KEEPING.contains(before)
        || Pronouns.isThird(paragraph.lower(at)) && BEFORE_SAME.contains(before);
  }

  private static boolean isSmall(String word) {
    return LEADING.contains(word) || EMPTY.contains(word);
  }

  /** A comma or the like, or a bracket that is not to be kept. */
  private boolean isMark(int at, char kept) {
    return paragraph.isOneOf(at, ",;:–—-()") && paragraph.first(at) != kept;
  }

  /** Where the run begins, or behind a bracket that closes in it and did not open. */
  private int opened(Span run) {
    for (int at = run.start(); at < run.end() && paragraph.first(at) != '('; at++) {
      if (paragraph.first(at) == ')' && at + 1 < run.end()) {
        return at + 1;
      }
    }
    return run.start();
  }

  /** The end of the run, or where a bracket opens in it that does not close. */
  private int closed(Span run) {
    int open = run.end();
    for (int at = run.start(); at < run.end(); at++) {
      char first = paragraph.first(at);
      if (first == '(') {
        open = at;
      } else if (first == ')') {
        open = run.end();
      }
    }
    return open;
  }

  /** Whether any word is more than a time or a small word; of a date not even "this" is. */
  private boolean namesSomebody(Span run) {
    boolean dated = false;
    boolean meant = false;
    for (int at = run.start(); at < run.end(); at++) {
      if (isTime(at, run.length() > 1)) {
        dated = true;
      } else if (Determiners.contains(paragraph.lower(at))) {
        meant = true;
      } else if (paragraph.isWord(at) && !isSmall(paragraph.lower(at))) {
        return true;
      }
    }
    return meant && !dated;
  }

  /** A month alone may be a name, and so may {@code The Week}. */
  private boolean isTime(int at, boolean more) {
    String word = paragraph.lower(at);
    return Character.isDigit(paragraph.first(at)) && !word.endsWith("-old")
        || Language.ENGLISH.weekday(word) > 0
        || more && Language.ENGLISH.month(word) > 0
        || TIMES.contains(word) && (!paragraph.isCapital(at) || more && paragraph.begins(at));
  }
}
