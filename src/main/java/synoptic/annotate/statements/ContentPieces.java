package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.text.Dateline;
import synoptic.text.Span;

/** Cuts what was said at a cue out of a paragraph, by the likelihoods of its tokens. */
final class ContentPieces {

  private static final double LEAST_CONTENT = 0.5;

  /** The same for a piece in a sentence behind the cue's, which mostly is the reporter's own. */
  private static final double LEAST_BEHIND = 0.85;

  /** A word is taken for the speaker's from here on, however it stands amid what was said. */
  private static final double LEAST_SPEAKER = 0.2;

  private static final int WIDEST_HOLE = 3;

  /** A cue amid what was said parts it where it is as probable. */
  private static final double LEAST_OF_CUE = 0.2;

  private static final Set<String> CONCEDING = CueWords.of("conceding");

  /** Words that nothing is said with alone. */
  private static final Set<String> EMPTY = CueWords.of("empty");

  /** Words that nothing said ends with: what follows belongs to it. */
  private static final Set<String> UNENDED = CueWords.of("unended");

  /** Words that only lead to what follows. */
  private static final Set<String> JOINING = CueWords.of("joining");

  /** Words for persons and things that no noun follows. */
  private static final Set<String> INDEFINITE = CueWords.of("indefinite");

  private static final Set<String> WORKS = CueWords.of("work");

  private static final String MARKS = ",;:–—-";
  private static final int LONGEST_END = 3;

  /** So many tokens, with the stop, have fragments of sentences. */
  private static final int LONGEST_FRAGMENT = 3;

  /** A stretch of tokens that may have been said, and how probable that is. */
  record Piece(Span tokens, double probability) {}

  private final QuotedTokens quotations;
  private final Paragraph paragraph;
  private final List<Cue> cues;

  /** The first token that is none of a dateline, which nobody says. */
  private final int behindDateline;

  /**
   * @param cues all of the paragraph
   */
  ContentPieces(QuotedTokens quotations, List<Cue> cues) {
    this.quotations = quotations;
    this.paragraph = quotations.paragraph();
    this.cues = cues;
    behindDateline = behindDateline();
  }

  /** What the cue attributes, in order. */
  List<Piece> pieces(float[][] roles, Cue cue) {
    List<Span> pieces = new ArrayList<>();
    List<Span> runs = SpeakerClause.cutFrom(runs(roles), paragraph, roles, cue);
    for (Span run : notBefore(joined(runs, roles, cue), cue)) {
      Span piece = piece(run, cue);
      boolean joined = !pieces.isEmpty() && piece.start() < pieces.getLast().end();
      if (joined) {
        Span last = pieces.removeLast();
        pieces.add(new Span(last.start(), Math.max(last.end(), piece.end())));
      } else if (piece.length() > 0) {
        pieces.add(piece);
      }
    }
    return likely(pieces.stream().map(piece -> new Piece(piece, mean(roles, piece))).toList(), cue);
  }

  /** A run of what was said with what belongs to it, and without what does not. */
  private Span piece(Span run, Cue cue) {
    Span whole = completed(ended(run, cue), cue);
    Span own = withoutOwner(withoutConcession(whole, cue), cue);
    return trimmed(withoutTitle(own, cue));
  }

  /** Without what is unlikely in a sentence behind the cue's, if anything is left. */
  private List<Piece> likely(List<Piece> pieces, Cue cue) {
    List<Piece> likely =
        pieces.stream()
            .filter(each -> each.probability >= LEAST_BEHIND || !isBehind(each.tokens.start(), cue))
            .filter(each -> !isOthers(each.tokens, cue))
            .filter(each -> !isStray(each.tokens) || pieces.getFirst().equals(each))
            .filter(each -> !isConnective(each.tokens) || isSubject(each, pieces, cue))
            .filter(each -> !isUtterance(each.tokens) || isSubject(each, pieces, cue))
            .filter(each -> !isApart(each.tokens, cue))
            .filter(each -> !isDoing(each.tokens, pieces, cue))
            .toList();
    boolean isNone =
        likely.isEmpty() && pieces.stream().allMatch(each -> isApart(each.tokens, cue));
    return likely.isEmpty() && !isNone ? pieces : likely;
  }

  /**
   * {@code Though he avoids the word, the plan fails, according to X}: the reporter's own words.
   */
  private Span withoutConcession(Span piece, Cue cue) {
    boolean isConceded =
        piece.end() <= cue.start()
            && paragraph.begins(piece.start())
            && CONCEDING.contains(paragraph.lower(piece.start()))
            && paragraph.lower(cue.start()).equals("according");
    for (int at = piece.start(); isConceded && at + 2 < piece.end(); at++) {
      if (paragraph.first(at) == ',') {
        boolean isMark = QuotedTokens.isClosing(paragraph, at + 1);
        return new Span(isMark ? at + 2 : at + 1, piece.end());
      }
    }
    return piece;
  }

  /** {@code She wrote in her memoir, “High Water,” that P}: without the title. */
  private Span withoutTitle(Span piece, Cue cue) {
    Span first = quotations.around(piece.start());
    boolean isTitle =
        piece.start() > cue.end()
            && WORKS.contains(paragraph.lower(piece.start() - 2))
            && paragraph.isOneOf(piece.start() - 1, ",")
            && paragraph.quotes[piece.start()] >= 0
            && first.end() < piece.end()
            && paragraph.isOneOf(first.end() - 2, ",")
            && IntStream.range(first.start(), first.end())
                .filter(at -> paragraph.spans[at].length() > LONGEST_END)
                .filter(paragraph::isWord)
                .allMatch(paragraph::isCapital);
    return isTitle ? new Span(first.end(), piece.end()) : piece;
  }

  /** {@code P, in Berg's | view}: without the words that lead to the cue. */
  private Span withoutOwner(Span piece, Cue cue) {
    int start = Cues.startOfView(paragraph, cue);
    return piece.end() == cue.start() && start > piece.start() && start < piece.end()
        ? new Span(piece.start(), start)
        : piece;
  }

  /** {@code X reports that P; Y reports from Z}: behind a semicolon with a report of its own. */
  private boolean isOthers(Span piece, Cue cue) {
    boolean isParted = false;
    boolean isReported = false;
    for (int at = cue.end(); at < piece.start(); at++) {
      isParted |= paragraph.first(at) == ';';
      isReported |= isParted && ReportingWords.isReport(paragraph.lower(at));
    }
    return isReported && paragraph.quotes[piece.start()] < 0;
  }

  /** A single word that is told apart from the rest. */
  private boolean isStray(Span piece) {
    return piece.length() == 1 && paragraph.quotes[piece.start()] < 0;
  }

  /** {@code The message}: what tells that something was said, and not what. */
  private boolean isUtterance(Span piece) {
    return piece.length() <= 2
        && paragraph.quotes[piece.start()] < 0
        && ReportingWords.isNaming(paragraph.lower(piece.end() - 1));
  }

  /** {@code Moreover, according to Berg, P}. */
  private boolean isConnective(Span piece) {
    return isStray(piece)
        && paragraph.begins(piece.start())
        && piece.end() < paragraph.size()
        && paragraph.first(piece.end()) == ',';
  }

  /** A single word that a semicolon parts from the cue. */
  private boolean isApart(Span piece, Cue cue) {
    if (!isStray(piece)) {
      return false;
    }
    for (int at = Math.min(piece.start(), cue.end());
        at < Math.max(piece.start(), cue.start());
        at++) {
      if (paragraph.first(at) == ';') {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Nobody, she said, was hurt} and {@code The claim, she said, came late}: what stands
   * before the cue, where a verb goes on behind it; and all where nothing else was said.
   */
  private boolean isSubject(Piece piece, List<Piece> pieces, Cue cue) {
    int next = pieces.indexOf(piece) + 1;
    if (next == pieces.size()) {
      return pieces.size() == 1;
    }
    int verb = pieces.get(next).tokens.start();
    String word = paragraph.lower(verb);
    boolean isAround =
        paragraph.first(piece.tokens.end()) == ','
            && piece.tokens.end() <= cue.start()
            && cue.end() <= verb
            && paragraph.first(verb - 1) == ',';
    boolean isNoun =
        !isStray(piece.tokens) || INDEFINITE.contains(paragraph.lower(piece.tokens.start()));
    boolean isVerb =
        Character.isLowerCase(paragraph.first(verb))
            && !Determiners.contains(word)
            && !Pronouns.contains(word)
            && !Polarity.LEADS.contains(word);
    return isAround
        && paragraph.quotes[verb] < 0
        && (PolarityWords.isAuxiliary(word) || isNoun && isVerb);
  }

  /** {@code “P,” she says, lighting a cigarette that she found. “Q.”}: what she does. */
  private boolean isDoing(Span piece, List<Piece> pieces, Cue cue) {
    int verb = cue.end() + 1;
    return piece.start() >= verb
        && paragraph.quotes[piece.start()] < 0
        && paragraph.quotes[pieces.getFirst().tokens.start()] >= 0
        && pieces.getFirst().tokens.end() <= cue.start()
        && paragraph.isOneOf(cue.end(), ",")
        && paragraph.lower(verb).endsWith("ing")
        && !ReportingWords.isSpeech(paragraph.lower(verb))
        && paragraph.sentences[piece.start()] == paragraph.sentences[verb];
  }

  private boolean isBehind(int at, Cue cue) {
    return paragraph.quotes[at] < 0 && paragraph.sentences[at] > paragraph.sentences[cue.start()];
  }

  /** Without what stands unquoted in a sentence before the cue's, if anything is left. */
  private List<Span> notBefore(List<Span> runs, Cue cue) {
    List<Span> left = new ArrayList<>();
    for (Span run : runs) {
      int start = run.start();
      while (start < run.end() && isBefore(start, cue)) {
        start++;
      }
      if (start < run.end()) {
        left.add(new Span(start, run.end()));
      }
    }
    return left.isEmpty() ? runs : left;
  }

  private boolean isBefore(int at, Cue cue) {
    return paragraph.quotes[at] < 0 && paragraph.sentences[at] < paragraph.sentences[cue.start()];
  }

  /** With the whole of the quotations that it begins or ends in, unless the cue stands in them. */
  private Span completed(Span run, Cue cue) {
    Span words = new Span(cue.start(), cue.end());
    Span first = quotations.around(run.start());
    Span last = quotations.around(run.end() - 1);
    return new Span(
        first.overlaps(words) ? run.start() : Math.min(run.start(), first.start()),
        last.overlaps(words) ? run.end() : Math.max(run.end(), last.end()));
  }

  /** With the word that an article, a preposition or an auxiliary at its end leads to. */
  private Span ended(Span run, Cue cue) {
    int end = run.end();
    int most = Math.min(paragraph.size(), end + LONGEST_END);
    while (end < most && isUnended(end - 1) && isGoingOn(end, cue)) {
      end++;
    }
    return isUnended(end - 1) ? run : new Span(run.start(), end);
  }

  private boolean isUnended(int at) {
    return paragraph.quotes[at] < 0 && UNENDED.contains(paragraph.lower(at));
  }

  private boolean isGoingOn(int at, Cue cue) {
    return paragraph.isWord(at)
        && !paragraph.begins(at)
        && paragraph.quotes[at] < 0
        && !cue.covers(at);
  }

  /** Runs of tokens that were probably said. */
  private List<Span> runs(float[][] roles) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int at = behindDateline; at <= roles.length; at++) {
      boolean inside =
          at < roles.length
              && roles[at][AttributionNetwork.CONTENT] >= LEAST_CONTENT
              && !isFragment(at);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at));
        start = -1;
      }
    }
    return runs;
  }

  /** {@code The bridge is “safe.” Perhaps.}: a word or two alone, which the reporter adds. */
  private boolean isFragment(int at) {
    int from = at;
    while (!paragraph.begins(from)) {
      from--;
    }
    int end = at + 1;
    while (end < paragraph.size() && !paragraph.begins(end)) {
      end++;
    }
    return from > 0
        && paragraph.quotes[from - 1] >= 0
        && end - from <= LONGEST_FRAGMENT
        && IntStream.range(from, end).allMatch(word -> paragraph.quotes[word] < 0);
  }

  private int behindDateline() {
    int end = paragraph.spans[0].start() + Dateline.end(paragraph.whole().text());
    int at = 0;
    while (at < paragraph.size() && paragraph.spans[at].start() < end) {
      at++;
    }
    return at;
  }

  /** Runs that only a few words of the same clause part are one, so that nothing is misquoted. */
  private List<Span> joined(List<Span> runs, float[][] roles, Cue cue) {
    List<Span> joined = new ArrayList<>();
    for (Span run : runs) {
      Span gap = new Span(joined.isEmpty() ? run.start() : joined.getLast().end(), run.start());
      if (!joined.isEmpty() && (isNameOfOther(gap, roles) || isHole(gap, roles, cue))) {
        joined.add(new Span(joined.removeLast().start(), run.end()));
      } else if (joined.isEmpty() || !isLoose(gap, cue)) {
        joined.add(run);
      }
    }
    return joined;
  }

  /** Words that the network passed over amid what was said: {@code will [no longer host] talks}. */
  private boolean isHole(Span gap, float[][] roles, Cue cue) {
    int words = 0;
    for (int at = gap.start(); at < gap.end(); at++) {
      boolean isSpeaker = roles[at][AttributionNetwork.SPEAKER] >= LEAST_SPEAKER;
      String word = paragraph.lower(at);
      if (isSpeaker || word.equals(";") || isCue(at, cue) || ReportingWords.isReport(word)) {
        return false;
      }
      words += paragraph.isWord(at) ? 1 : 0;
    }
    boolean isBracketed =
        paragraph.first(gap.start()) == '(' && paragraph.first(gap.end() - 1) == ')';
    boolean isJoined = words == 0 || isBracketed || words <= WIDEST_HOLE && !isParting(gap.start());
    return isJoined && isOneSentence(gap);
  }

  private boolean isCue(int at, Cue own) {
    return own.covers(at)
        || cues.stream().anyMatch(each -> each.start() == at && each.probability() >= LEAST_OF_CUE);
  }

  /** What follows a mark in the cue's sentence and is taken up once more: mostly not said. */
  private boolean isLoose(Span gap, Cue cue) {
    return gap.start() >= cue.end()
        && isParting(gap.start())
        && isOneSentence(gap)
        && paragraph.quotes[gap.end()] < 0;
  }

  private boolean isOneSentence(Span gap) {
    return paragraph.sentences[gap.start() - 1] == paragraph.sentences[gap.end()];
  }

  private boolean isParting(int at) {
    return paragraph.isOneOf(at, MARKS + "()");
  }

  /** A name where a likelier speaker stands apart. */
  private boolean isNameOfOther(Span gap, float[][] roles) {
    return gap.length() == 1 && isName(gap.start()) && isOfAnother(gap.start(), roles);
  }

  private boolean isName(int at) {
    return paragraph.isWord(at)
        && paragraph.isCapital(at)
        && !paragraph.begins(at)
        && !paragraph.begins(at + 1);
  }

  private static boolean isOfAnother(int name, float[][] roles) {
    for (float[] token : roles) {
      if (token[AttributionNetwork.SPEAKER] > roles[name][AttributionNetwork.SPEAKER]) {
        return true;
      }
    }
    return false;
  }

  /** Without commas and the like at either end; a piece of such words alone is nothing. */
  private Span trimmed(Span tokens) {
    int start = tokens.start();
    int end = tokens.end();
    while (start < end && paragraph.isOneOf(start, MARKS)) {
      start++;
    }
    while (start < end && (paragraph.isOneOf(end - 1, MARKS) || isJoining(end - 1))) {
      end--;
    }
    for (int at = start; at < end; at++) {
      if (paragraph.isWord(at) && !EMPTY.contains(paragraph.lower(at))) {
        return new Span(start, end);
      }
    }
    return new Span(start, start);
  }

  private boolean isJoining(int at) {
    return paragraph.quotes[at] < 0 && JOINING.contains(paragraph.lower(at));
  }

  /** How probably the tokens are content. */
  static double mean(float[][] roles, Span tokens) {
    double sum = 0;
    for (int at = tokens.start(); at < tokens.end(); at++) {
      sum += roles[at][AttributionNetwork.CONTENT];
    }
    return sum / tokens.length();
  }
}
