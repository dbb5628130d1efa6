package synoptic.annotate.statements;

import synoptic.annotate.Paragraph;
import synoptic.model.network.LinearChainCrf;

/**
 * What tells whether a token belongs to the speaker or to the content of one cue: where it stands
 * from the cue, what lies between, and whether both stand in quotation marks.
 */
final class RoleFeatures {

  private static final int OUTSIDE = 0x7fff0001;

  private final Paragraph paragraph;
  private final Cue cue;
  private final int from;
  private final int head;
  private final int phrase;
  private final int[] marksBefore;
  private final int[] cuesBefore;
  private final int[] sentenceStart;
  private final int cueCommas;
  private final int stem;
  private final boolean[] otherCues;
  private final FeatureList list = new FeatureList();

  private RoleFeatures(Paragraph paragraph, Cue cue, boolean[] otherCues, int from, int to) {
    this.paragraph = paragraph;
    this.cue = cue;
    this.from = from;
    this.head = paragraph.words[cue.end() - 1];
    int hash = 1;
    for (int at = cue.start(); at < cue.end(); at++) {
      hash = FeatureList.joined(hash, paragraph.words[at]);
    }
    this.phrase = hash;
    this.stem = paragraph.stems[cue.end() - 1];
    this.otherCues = otherCues;
    this.sentenceStart = new int[to - from];
    this.marksBefore = new int[to - from + 1];
    this.cuesBefore = new int[to - from + 1];
    for (int at = from; at < to; at++) {
      int by = at - from;
      sentenceStart[by] = by == 0 || paragraph.begins(at) ? at : sentenceStart[by - 1];
      marksBefore[by + 1] = marksBefore[by] + (",;:—–-".indexOf(paragraph.first(at)) >= 0 ? 1 : 0);
      boolean other = otherCues[at] && (at < cue.start() || at >= cue.end());
      cuesBefore[by + 1] = cuesBefore[by] + (other ? 1 : 0);
    }
    int start = sentenceStart[cue.start() - from] - from;
    this.cueCommas = Math.min(3, marksBefore[cue.start() - from] - marksBefore[start]);
  }

  /** The features of the tokens {@code from} to {@code to}, which the cue lies within. */
  static LinearChainCrf.Sequence of(
      Paragraph paragraph, Cue cue, boolean[] otherCues, int from, int to) {
    RoleFeatures features = new RoleFeatures(paragraph, cue, otherCues, from, to);
    int[][] tokens = new int[to - from][];
    int[][] steps = new int[to - from][];
    for (int at = from; at < to; at++) {
      tokens[at - from] = features.token(at);
      steps[at - from] = features.step(at);
    }
    return new LinearChainCrf.Sequence(tokens, steps);
  }

  private int[] token(int at) {
    int side = side(at);
    int far = distance(at);
    int word = word(at);
    list.add(1, side).add(2, far).add(3, word, side).add(4, ending(at), side);
    list.add(5, shape(at), far).add(6, word, far).add(7, head, far).add(8, phrase, side);
    for (int by = 1; by <= 2; by++) {
      list.add(10 + by, word(at - by), side).add(20 + by, word(at + by), side);
      list.add(30 + by, shape(at - by), side).add(40 + by, shape(at + by), side);
    }
    list.add(50, word(at - 1), word, side).add(51, word, word(at + 1), side);
    list.add(52, shape(at), word(at - 1), side).add(53, shape(at), word(at + 1), side);
    between(at, side, far, word);
    quotation(at, side, far);
    cueSurroundings(at, side, far);
    clause(at, side, far);
    return list.taken();
  }

  private void between(int at, int side, int far, int word) {
    int marks = Math.min(3, count(marksBefore, at));
    int cues = Math.min(2, count(cuesBefore, at));
    int sentence = sentence(at);
    list.add(60, side, marks).add(61, side, cues).add(62, sentence).add(63, sentence, marks, side);
    list.add(64, sentence, cues, side).add(65, head, side, marks).add(66, word, side, marks);
    list.add(67, head, sentence, side).add(68, far, marks, cues).add(69, shape(at), marks, side);
    list.add(70, Pronouns.contains(paragraph.lower(at)) ? 1 : 0, side, Math.abs(far) <= 2 ? 1 : 0);
    list.add(71, word(from(side, at, 1)), side, marks);
  }

  /** The token next to it on the way to the cue. */
  private int from(int side, int at, int by) {
    return side == 0 ? at + by : at - by;
  }

  private void quotation(int at, int side, int far) {
    int quote = paragraph.quotes[at];
    int cueQuote = paragraph.quotes[cue.start()];
    int state = quote < 0 ? 0 : quote == cueQuote ? 1 : 2;
    int near = quote < 0 ? 0 : gap(at, side);
    int beside = (quoteWithin(-4) ? 1 : 0) + (quoteWithin(6) ? 2 : 0) + (cueQuote >= 0 ? 4 : 0);
    list.add(80, state, side).add(81, state, far).add(82, state, side, near);
    list.add(83, state, side, beside).add(84, head, side, state);
    list.add(85, sentence(at), state, side).add(86, shape(at), state, side);
    list.add(87, FeatureList.joined(state, side), near, sentence(at));
    list.add(88, FeatureList.joined(state, side), Math.min(3, count(marksBefore, at)), beside);
  }

  private void cueSurroundings(int at, int side, int far) {
    int left = word(cue.start() - 1);
    int right = word(cue.end());
    list.add(90, left, side).add(91, right, side).add(92, left, far).add(93, right, far);
    list.add(94, shape(cue.start() - 1), side, far).add(95, shape(cue.end()), side, far);
    list.add(96, paragraph.endings[cue.end() - 1], side, far);
    list.add(97, cue.end() - cue.start(), side).add(98, phrase, far);
    list.add(99, paragraph.begins(cue.start()) ? 1 : 0, side, far);
    list.add(100, word(cue.start()), side, far);
  }

  /** What shows where a clause ends: other cues ahead, the ends of the sentence, short words. */
  private void clause(int at, int side, int far) {
    int other = other(at) + 2 * other(at + 1) + 4 * other(at + 2) + 8 * other(at - 1);
    list.add(110, other, side).add(111, other, word(at), side).add(112, other, shape(at), side);
    int start = Math.min(4, at - sentenceStart[at - from]);
    int commas = Math.min(3, marksBefore[at - from] - marksBefore[sentenceStart[at - from] - from]);
    list.add(113, start, side, sentence(at)).add(114, commas, side, sentence(at));
    list.add(115, start, far).add(116, FeatureList.joined(commas, side), cueCommas, sentence(at));
    list.add(117, cueCommas, far).add(118, head, cueCommas, FeatureList.joined(commas, side));
    list.add(119, ending(at - 1), ending(at), side).add(120, ending(at), ending(at + 1), side);
    list.add(121, FeatureList.joined(word(at - 1), side), word(at), word(at + 1));
    list.add(122, stem, far).add(123, stem, side, Math.min(3, count(marksBefore, at)));
    list.add(124, stem, shape(at), far)
        .add(125, stem, word(at), side)
        .add(126, stem, word(cue.end()), far);
  }

  private int other(int at) {
    boolean known = at >= 0 && at < paragraph.size() && (at < cue.start() || at >= cue.end());
    return known && otherCues[at] ? 1 : 0;
  }

  private int[] step(int at) {
    list.add(220, other(at) + 2 * other(at + 1) + 4 * other(at - 1), shape(at), side(at));
    list.add(221, word(at), ending(at + 1), side(at)).add(222, word(at), shape(at + 1), side(at));
    list.add(223, other(at + 2) + 2 * other(at + 1), word(at), side(at))
        .add(224, ending(at - 1), word(at), side(at));
    list.add(225, word(at - 1), ending(at), side(at))
        .add(226, FeatureList.joined(word(at), side(at)), word(at + 1), word(at + 2));
    int side = side(at);
    int before = at > from ? quoteState(at - 1) : 2;
    int marks = FeatureList.joined(before, quoteState(at));
    int sentence = paragraph.begins(at) ? 1 : 0;
    int far = Math.max(-2, Math.min(2, distance(at)));
    list.add(200, side).add(201, word(at), side).add(202, word(at - 1), side);
    list.add(203, marks, side, sentence).add(204, far).add(205, head, far);
    list.add(206, shape(at - 1), shape(at), side).add(207, ending(at), side);
    list.add(208, word(at - 1), shape(at), side).add(209, word(at), word(at + 1), side);
    list.add(210, word(at - 1), word(at), side).add(211, sentence, side, sentence(at));
    list.add(212, marks, word(at - 1), word(at)).add(213, cueEdge(at), shape(at));
    return list.taken();
  }

  private int cueEdge(int at) {
    return at == cue.start() ? 1 : at == cue.end() ? 2 : 0;
  }

  private int quoteState(int at) {
    return paragraph.quotes[at] >= 0 ? 1 : 0;
  }

  private int side(int at) {
    return at < cue.start() ? 0 : at < cue.end() ? 1 : 2;
  }

  private int distance(int at) {
    return distance(cue, at);
  }

  /** Signed steps to the cue, exact when near, in ever wider classes when far: -10 to 10. */
  static int distance(Cue cue, int at) {
    if (at >= cue.start() && at < cue.end()) {
      return 0;
    }
    return at < cue.start() ? -rounded(cue.start() - at) : rounded(at - cue.end() + 1);
  }

  private static int rounded(int steps) {
    if (steps <= 6) {
      return steps;
    }
    return steps <= 10 ? 7 : steps <= 20 ? 8 : steps <= 40 ? 9 : 10;
  }

  /** How many of what was counted stand between the token and the cue. */
  private int count(int[] before, int at) {
    if (at < cue.start()) {
      return before[cue.start() - from] - before[at - from];
    }
    return at < cue.end() ? 0 : before[at - from] - before[cue.end() - from];
  }

  private int sentence(int at) {
    int by = paragraph.sentences[at] - paragraph.sentences[cue.start()];
    return Math.max(-3, Math.min(3, by));
  }

  /** How far the token's quotation ends from the cue, or begins behind it, up to five tokens. */
  private int gap(int at, int side) {
    int quote = paragraph.quotes[at];
    for (int by = 1; by <= 5; by++) {
      int beside = side == 0 ? cue.start() - by : cue.end() - 1 + by;
      if (beside < 0 || beside >= paragraph.size()) {
        return 6;
      }
      if (paragraph.quotes[beside] == quote) {
        return by;
      }
    }
    return 6;
  }

  private boolean quoteWithin(int steps) {
    int step = Integer.signum(steps);
    int start = steps < 0 ? cue.start() : cue.end() - 1;
    for (int by = 1; by <= Math.abs(steps); by++) {
      int beside = start + by * step;
      if (beside >= 0 && beside < paragraph.size() && paragraph.quotes[beside] >= 0) {
        return true;
      }
    }
    return false;
  }

  private int word(int at) {
    return at >= 0 && at < paragraph.size() ? paragraph.words[at] : OUTSIDE;
  }

  private int ending(int at) {
    return at >= 0 && at < paragraph.size() ? paragraph.endings[at] : OUTSIDE;
  }

  private int shape(int at) {
    return at >= 0 && at < paragraph.size() ? paragraph.shapes[at] : OUTSIDE;
  }
}
