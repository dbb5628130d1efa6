package synoptic.annotate.statements;

import synoptic.annotate.Paragraph;
import synoptic.model.network.LinearChainCrf;

/** What tells whether a token belongs to a cue: words around it, their forms, quotation marks. */
final class CueFeatures {

  private static final int OUTSIDE = 0x7fff0001;
  private static final int REACH = 3;

  private final Paragraph paragraph;
  private final FeatureList list = new FeatureList();

  private CueFeatures(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  static LinearChainCrf.Sequence of(Paragraph paragraph) {
    CueFeatures features = new CueFeatures(paragraph);
    int[][] tokens = new int[paragraph.size()][];
    int[][] steps = new int[paragraph.size()][];
    for (int at = 0; at < tokens.length; at++) {
      tokens[at] = features.token(at);
      steps[at] = features.step(at);
    }
    return new LinearChainCrf.Sequence(tokens, steps);
  }

  private int[] token(int at) {
    int quoted = quoted(at);
    int word = word(at);
    list.add(1, word).add(2, word, quoted).add(3, ending(at), quoted).add(4, shape(at), quoted);
    for (int by = 1; by <= REACH; by++) {
      list.add(10 + by, word(at - by)).add(20 + by, word(at + by));
      list.add(30 + by, shape(at - by)).add(40 + by, shape(at + by));
    }
    list.add(50, word(at - 1), word).add(51, word, word(at + 1));
    list.add(52, word(at - 1), word(at + 1)).add(53, word(at + 1), word(at + 2));
    list.add(54, word(at - 2), word(at - 1)).add(55, ending(at - 1), ending(at));
    list.add(56, ending(at), ending(at + 1)).add(57, word, word(at + 1), word(at + 2));
    list.add(58, word(at - 2), word(at - 1), word).add(59, word(at - 1), word, word(at + 1));
    list.add(60, ending(at), shape(at - 1), shape(at + 1));
    list.add(61, ending(at - 1)).add(62, ending(at + 1)).add(63, ending(at + 2));
    surroundings(at, quoted, word);
    stems(at, quoted, word);
    return list.taken();
  }

  private void surroundings(int at, int quoted, int word) {
    int after = sinceQuote(at);
    int before = untilQuote(at);
    list.add(70, after, before).add(71, word, after).add(72, word, before);
    list.add(73, ending(at), after, before);
    int that = next(at, "that");
    list.add(74, word, that).add(75, ending(at), that);
    int subject = subject(at);
    list.add(76, subject).add(77, word, subject).add(78, ending(at), subject);
    list.add(79, sentencePlace(at), quoted).add(80, shape(at), sentencePlace(at));
  }

  private void stems(int at, int quoted, int word) {
    int stem = stem(at);
    list.add(101, stem, quoted).add(102, stem, word(at + 1)).add(103, stem, word(at - 1));
    list.add(104, stem, next(at, "that")).add(105, stem, ending(at - 1));
    list.add(106, stem(at - 1), stem).add(107, stem, stem(at + 1)).add(108, stem, subject(at));
    list.add(109, stem, shape(at - 1), shape(at + 1)).add(110, stem, untilQuote(at));
    list.add(111, stem(at - 1)).add(112, stem(at + 1)).add(113, stem(at + 2));
    list.add(114, ending(at - 1), ending(at), ending(at + 1)).add(115, word, quoted, subject(at));
  }

  private int stem(int at) {
    return inside(at) ? paragraph.stems[at] : OUTSIDE;
  }

  private int[] step(int at) {
    list.add(206, stem(at)).add(207, ending(at), ending(at - 1));
    list.add(200, 0).add(201, quoted(at)).add(202, word(at)).add(203, word(at - 1));
    list.add(204, ending(at)).add(205, shape(at));
    return list.taken();
  }

  private int word(int at) {
    return inside(at) ? paragraph.words[at] : OUTSIDE;
  }

  private int ending(int at) {
    return inside(at) ? paragraph.endings[at] : OUTSIDE;
  }

  private int shape(int at) {
    return inside(at) ? paragraph.shapes[at] : OUTSIDE;
  }

  private int quoted(int at) {
    return paragraph.quotes[at] >= 0 ? 1 : 0;
  }

  private boolean inside(int at) {
    return at >= 0 && at < paragraph.size();
  }

  /** How many tokens ago a quotation ended, up to eight. */
  private int sinceQuote(int at) {
    for (int by = 1; by <= 8 && inside(at - by); by++) {
      if (paragraph.quotes[at - by] >= 0) {
        return paragraph.quotes[at] >= 0 ? 0 : by;
      }
    }
    return 9;
  }

  private int untilQuote(int at) {
    for (int by = 1; by <= 12 && inside(at + by); by++) {
      if (paragraph.quotes[at + by] >= 0) {
        return paragraph.quotes[at] >= 0 ? 0 : Math.min(by, 5);
      }
    }
    return 9;
  }

  private int next(int at, String word) {
    for (int by = 1; by <= 5 && inside(at + by); by++) {
      if (paragraph.lower(at + by).equals(word)) {
        return Math.min(by, 3);
      }
    }
    return 9;
  }

  /** The pronoun or the capital letter nearest before the token, within its sentence. */
  private int subject(int at) {
    for (int by = 1; by <= 5 && inside(at - by); by++) {
      if (paragraph.sentences[at - by] != paragraph.sentences[at]) {
        return 0;
      }
      if (Pronouns.contains(paragraph.lower(at - by))) {
        return paragraph.words[at - by];
      }
      if (paragraph.isCapital(at - by)) {
        return by <= 2 ? 1 : 2;
      }
    }
    return 3;
  }

  private int sentencePlace(int at) {
    for (int by = 0; by < 3; by++) {
      if (!inside(at - by) || paragraph.begins(at - by)) {
        return by;
      }
    }
    return 3;
  }
}
