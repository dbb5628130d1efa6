package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.LightStemmer;
import synoptic.compare.Term;
import synoptic.text.Folding;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/** How often texts have which words, and which terms of two words next to each other. */
public final class WordCounts {

  /** Words that say little about who writes, beside those that say nothing at all. */
  private static final Set<String> PLAIN =
      Set.of(
          ("able according across again against ago almost along alongside already"
                  + " although always amid among another around away back based became because"
                  + " become becomes before best better between beyond big bigger biggest bring"
                  + " brought call called calls came case cases certain clear clearly come comes"
                  + " coming current currently day days despite didn't doesn't don't done due"
                  + " during either else enough especially even ever every fact far few find first"
                  + " five found four gave get gets getting give given gives giving go goes going"
                  + " good got great greater hand here's high himself however important include"
                  + " included includes including indeed inside instead it's itself just keep kept"
                  + " know known large larger largest last later least left less let like likely"
                  + " little long longer made main mainly make makes making many mean means meant"
                  + " meanwhile met month months moreover mostly mr mrs ms much nearly necessary"
                  + " need needs neither never nevertheless new next none now number often old"
                  + " once one ones order others part particular particularly per percent perhaps"
                  + " point possible present put quite rather ready really regarding rest result"
                  + " results right said same say says second see seem seems seen set several show"
                  + " showed shown shows similar simply since small so-called something soon sort"
                  + " start started state's stated stating still such sure take taken takes term"
                  + " terms themselves therefore thing things think third though thought three"
                  + " thus time times today together tomorrow toward towards try trying turn"
                  + " turned two unless upon us use used uses various view views want way ways"
                  + " week weeks well went whether while whole whose within without work year"
                  + " years yes yesterday yet")
              .split(" "));

  /**
   * A word or a term of two words where it stands.
   *
   * @param key what its forms have in common; of two words with a blank between
   */
  record Counted(String key, Span span) {
    boolean isTerm() {
      return key.indexOf(' ') > 0;
    }
  }

  private final Map<String, Integer> counts = new HashMap<>();
  private long total;

  /** Counts the words of some texts. */
  public static WordCounts of(List<String> texts) {
    WordCounts counts = new WordCounts();
    texts.forEach(counts::add);
    return counts;
  }

  private void add(String text) {
    for (Counted counted : in(text)) {
      counts.merge(counted.key, 1, Integer::sum);
      total += counted.isTerm() ? 0 : 1;
    }
  }

  /** These and others. */
  WordCounts and(WordCounts other) {
    WordCounts all = new WordCounts();
    all.counts.putAll(counts);
    other.counts.forEach((key, count) -> all.counts.merge(key, count, Integer::sum));
    all.total = total + other.total;
    return all;
  }

  int of(String key) {
    return counts.getOrDefault(key, 0);
  }

  Set<String> keys() {
    return counts.keySet();
  }

  /** How many words there are in all, each counted once though it may be in two terms. */
  long total() {
    return total;
  }

  /** The words of a text that may tell something, and the terms of two of them in a row. */
  static List<Counted> in(String text) {
    List<Counted> all = new ArrayList<>();
    Counted before = null;
    for (Word word : Words.of(text)) {
      Counted counted = counted(text, word);
      if (counted != null) {
        if (before != null && isNext(text, before.span, counted.span)) {
          Span both = new Span(before.span.start(), counted.span.end());
          all.add(new Counted(before.key + " " + counted.key, both));
        }
        all.add(counted);
      }
      before = counted;
    }
    return all;
  }

  private static Counted counted(String text, Word word) {
    String bare = withoutPossessive(word.text());
    String folded = Folding.fold(bare);
    if (folded.length() < 2
        || Term.saysNothing(folded)
        || PLAIN.contains(folded)
        || folded.chars().anyMatch(Character::isDigit)) {
      return null;
    }
    int start = word.span().start();
    int end = start + bare.length();
    boolean shortened = bare.indexOf('.') > 0 && end < text.length() && text.charAt(end) == '.';
    return new Counted(LightStemmer.of(folded), new Span(start, shortened ? end + 1 : end));
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    boolean owns = end > 3 && (word.endsWith("'s") || word.endsWith("’s"));
    return owns ? word.substring(0, end - 2) : word;
  }

  private static boolean isNext(String text, Span before, Span word) {
    return word.start() == before.end() + 1 && Character.isWhitespace(text.charAt(before.end()));
  }
}
