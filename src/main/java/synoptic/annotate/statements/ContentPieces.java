package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.text.Span;

/** Cuts what was said at a cue out of a paragraph, by the likelihoods of its tokens. */
final class ContentPieces {

  private static final double LEAST_CONTENT = 0.5;

  /** The same for a piece in a sentence behind the cue's, which mostly is the reporter's own. */
  private static final double LEAST_BEHIND = 0.85;

  private static final Set<String> CONCEDING = Set.of("though", "although", "while");

  /** Words that nothing is said with alone. */
  private static final Set<String> EMPTY = Set.of("that", "and", "or", "but", "a", "an", "the");

  /** A stretch of tokens that may have been said, and how probable that is. */
  record Piece(Span tokens, double probability) {}

  private final QuotedTokens quotations;
  private final Paragraph paragraph;

  ContentPieces(QuotedTokens quotations) {
    this.quotations = quotations;
    this.paragraph = quotations.paragraph();
  }

  /** What the cue attributes, in order. */
  List<Piece> pieces(float[][] roles, Cue cue) {
    List<Span> pieces = new ArrayList<>();
    for (Span run : notBefore(joined(runs(roles), roles), cue)) {
      Span piece = trimmed(withoutConcession(completed(run, cue), cue));
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

  /** Without what is unlikely in a sentence behind the cue's, if anything is left. */
  private List<Piece> likely(List<Piece> pieces, Cue cue) {
    List<Piece> likely =
        pieces.stream()
            .filter(each -> each.probability >= LEAST_BEHIND || !isBehind(each.tokens.start(), cue))
            .filter(each -> !isOthers(each.tokens, cue))
            .filter(each -> !isStray(each.tokens) || pieces.getFirst().equals(each))
            .filter(each -> !isApart(each.tokens, cue))
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

  /** Runs of tokens that were probably said, in tokens of the paragraph. */
  private static List<Span> runs(float[][] roles) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= roles.length; at++) {
      boolean inside = at < roles.length && roles[at][AttributionNetwork.CONTENT] >= LEAST_CONTENT;
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        runs.add(new Span(start, at));
        start = -1;
      }
    }
    return runs;
  }

  /** With a name between two runs, where a likelier speaker stands apart. */
  private List<Span> joined(List<Span> runs, float[][] roles) {
    List<Span> joined = new ArrayList<>();
    for (Span run : runs) {
      boolean isOne =
          !joined.isEmpty()
              && run.start() - joined.getLast().end() == 1
              && isName(joined.getLast().end())
              && isOfAnother(joined.getLast().end(), roles);
      joined.add(isOne ? new Span(joined.removeLast().start(), run.end()) : run);
    }
    return joined;
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
    while (start < end && ",;:–—-".indexOf(paragraph.first(start)) >= 0) {
      start++;
    }
    while (start < end && ",;:–—-".indexOf(paragraph.first(end - 1)) >= 0) {
      end--;
    }
    for (int at = start; at < end; at++) {
      if (paragraph.isWord(at) && !EMPTY.contains(paragraph.lower(at))) {
        return new Span(start, end);
      }
    }
    return new Span(start, start);
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
