package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Different words in the same slot of two English sentences: the words around them are the same,
 * what names someone or something in one sentence stands where another name stands in the other.
 *
 * @param a where it stands in one text
 * @param b where it stands in the other
 */
record SharedSlot(Span a, Span b) {

  private static final int LONGEST = 4;
  private static final int SENTENCE = 120;

  /** How many words that carry meaning must be the same without a gap before and behind it. */
  private static final int SHARED = 2;

  private static final Set<String> BEFORE =
      Set.of(
          ("the a an of by against with from for to between among on over in support supports"
                  + " supporting fight fights fighting back backs backing arm arms arming")
              .split(" "));

  private static final Set<String> SMALL =
      Set.of(
          ("a an the of by against with from for to between among and or on over in at as is are"
                  + " was were be been has have had will would can could may might that which who"
                  + " it its their his her they he she this these those not no but if than then"
                  + " so into out up after before while when where how what all any some more most"
                  + " also both only there here")
              .split(" "));

  /** The last word of what is no noun as a rule, or owns what follows. */
  private static final Pattern NO_NOUN = Pattern.compile(".*(?:ly|ed|ing|['’]s?)|.{1,2}");

  /** A sentence word by word. */
  private record Line(String text, List<Word> words, List<String> folded) {
    static Line of(String text, Span sentence) {
      List<Word> words =
          Words.of(sentence.in(text)).stream()
              .limit(SENTENCE)
              .map(word -> new Word(word.text(), moved(word.span(), sentence.start())))
              .toList();
      return new Line(text, words, words.stream().map(word -> Folding.fold(word.text())).toList());
    }

    private static Span moved(Span span, int by) {
      return new Span(span.start() + by, span.end() + by);
    }

    int size() {
      return words.size();
    }

    Span span(int from, int end) {
      return new Span(words.get(from).span().start(), words.get(end - 1).span().end());
    }
  }

  /**
   * The slots of a sentence of one text and a sentence of another. A slot takes in the words beside
   * the difference that both have, up to a small word: <i>gay marriage</i> and <i>same-sex
   * marriage</i>.
   */
  static List<SharedSlot> of(String a, Span inA, String b, Span inB) {
    Line left = Line.of(a, inA);
    Line right = Line.of(b, inB);
    int[][] pairs = common(left, right);
    List<SharedSlot> slots = new ArrayList<>();
    for (int at = 0; at + 1 < pairs.length; at++) {
      int before = at;
      while (before > 0 && carries(left, pairs[before][0]) && isNext(pairs, before - 1)) {
        before--;
      }
      int behind = at + 1;
      while (behind + 1 < pairs.length
          && carries(left, pairs[behind][0])
          && isNext(pairs, behind)) {
        behind++;
      }
      int fromA = pairs[before][0] + 1;
      int fromB = pairs[before][1] + 1;
      int endA = pairs[behind][0];
      int endB = pairs[behind][1];
      if (pairs[at][0] + 1 < pairs[at + 1][0]
          && pairs[at][1] + 1 < pairs[at + 1][1]
          && fits(left, fromA, endA)
          && fits(right, fromB, endB)
          && isFrame(left, pairs, before, behind)
          && isActor(left, fromA, endA)
          && isActor(right, fromB, endB)) {
        slots.add(new SharedSlot(left.span(fromA, endA), right.span(fromB, endB)));
      }
    }
    return slots;
  }

  /** Whether it is a word that can be part of what fills a slot. */
  private static boolean carries(Line line, int at) {
    String word = line.folded.get(at);
    return !SMALL.contains(word) && !BEFORE.contains(word);
  }

  /** A longest common subsequence of words, as pairs of places. */
  private static int[][] common(Line left, Line right) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int a = left.size() - 1; a >= 0; a--) {
      for (int b = right.size() - 1; b >= 0; b--) {
        longest[a][b] =
            isSame(left, a, right, b)
                ? longest[a + 1][b + 1] + 1
                : Math.max(longest[a + 1][b], longest[a][b + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0, b = 0; a < left.size() && b < right.size(); ) {
      if (isSame(left, a, right, b)) {
        pairs.add(new int[] {a++, b++});
      } else if (longest[a + 1][b] >= longest[a][b + 1]) {
        a++;
      } else {
        b++;
      }
    }
    return pairs.toArray(int[][]::new);
  }

  private static boolean isSame(Line left, int a, Line right, int b) {
    return left.folded.get(a).equals(right.folded.get(b));
  }

  /** Whether something of a fitting length stands there, without a break or a number in it. */
  private static boolean fits(Line line, int from, int end) {
    if (end <= from || end - from > LONGEST) {
      return false;
    }
    String before =
        line.text.substring(line.words.get(from - 1).span().end(), line.span(from, end).start());
    return before.isBlank()
        && line.span(from, end)
            .in(line.text)
            .chars()
            .noneMatch(c -> ",;:.()0123456789".indexOf(c) >= 0);
  }

  /**
   * Whether a small word leads into it, a small word or the end leads out, and enough is shared.
   */
  private static boolean isFrame(Line left, int[][] pairs, int before, int behind) {
    if (!BEFORE.contains(left.folded.get(pairs[before][0]))
        || !SMALL.contains(left.folded.get(pairs[behind][0]))) {
      return false;
    }
    int shared = 0;
    for (int near = before; near > 0 && isNext(pairs, near - 1); near--) {
      shared += SMALL.contains(left.folded.get(pairs[near - 1][0])) ? 0 : 1;
    }
    for (int near = behind; near + 1 < pairs.length && isNext(pairs, near); near++) {
      shared += SMALL.contains(left.folded.get(pairs[near + 1][0])) ? 0 : 1;
    }
    return shared >= SHARED;
  }

  /** Whether a pair stands directly before the next one in both sentences. */
  private static boolean isNext(int[][] pairs, int at) {
    return pairs[at][0] + 1 == pairs[at + 1][0] && pairs[at][1] + 1 == pairs[at + 1][1];
  }

  /** Whether it may name someone or something: a name, or words that are not small. */
  private static boolean isActor(Line line, int from, int end) {
    String last = line.words.get(end - 1).text();
    String lower = last.toLowerCase(Locale.ROOT);
    for (int at = from; at < end; at++) {
      String folded = line.folded.get(at);
      if (SMALL.contains(folded) || Language.ENGLISH.filler(folded).isNothingTelling()) {
        return false;
      }
    }
    return !NO_NOUN.matcher(lower).matches() && !Language.ENGLISH.isTime(lower);
  }
}
