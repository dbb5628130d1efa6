package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.LightStemmer;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Term;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/** How often texts have which words, and which terms of two words next to each other. */
public final class WordCounts {

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

  /** Counts the words of some passages. */
  public static WordCounts of(List<LocatedPassage> passages) {
    WordCounts counts = new WordCounts();
    passages.forEach(counts::add);
    return counts;
  }

  private void add(LocatedPassage passage) {
    for (Counted counted : in(passage)) {
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
  static List<Counted> in(LocatedPassage passage) {
    String text = passage.text();
    List<Counted> all = new ArrayList<>();
    Counted before = null;
    for (Word word : Words.of(text)) {
      Counted counted = counted(text, word, passage.language());
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

  private static Counted counted(String text, Word word, Language language) {
    String bare = withoutPossessive(word.text());
    String folded = Folding.fold(bare);
    if (folded.length() < 2
        || Term.saysNothing(folded, language)
        || language.filler(folded).isNothingTelling()
        || folded.chars().anyMatch(Character::isDigit)) {
      return null;
    }
    int start = word.span().start();
    int end = start + bare.length();
    boolean shortened = bare.indexOf('.') > 0 && end < text.length() && text.charAt(end) == '.';
    String key = LightStemmer.of(HouseStyle.of(folded, Character.isUpperCase(bare.charAt(0))));
    return new Counted(key, new Span(start, shortened ? end + 1 : end));
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
