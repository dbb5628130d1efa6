package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.annotate.people.NamedEntity;
import synoptic.compare.HouseStyle;
import synoptic.compare.LightStemmer;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Term;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * How often texts have which words, and which terms of two words next to each other. A name of
 * several words is one word, however short an article writes it.
 */
public final class WordCounts {

  /**
   * A word or a term of two words where it stands.
   *
   * @param key what its forms have in common; of two words with a blank between
   * @param shown as it is written, and a name in full
   */
  record Counted(String key, Span span, String shown) {
    boolean isTerm() {
      return key.indexOf(' ') > 0;
    }
  }

  /** What is no word of a text, though it has letters: addresses of pages and of mail. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]+\\.\\w[\\w.-]*");

  private final Map<String, Integer> counts = new HashMap<>();
  private long total;

  /** Counts the words of some passages of which no name is known. */
  public static WordCounts of(List<LocatedPassage> passages) {
    return ofCounted(passages.stream().map(passage -> in(passage, List.of())).toList());
  }

  /** Counts what was found in some passages. */
  static WordCounts ofCounted(List<List<Counted>> passages) {
    WordCounts counts = new WordCounts();
    passages.forEach(passage -> passage.forEach(counts::add));
    return counts;
  }

  private void add(Counted counted) {
    counts.merge(counted.key, 1, Integer::sum);
    total += counted.isTerm() ? 0 : 1;
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
  static List<Counted> in(LocatedPassage passage, List<NamedEntity> names) {
    String text = passage.text();
    List<NamedEntity> full =
        names.stream().filter(name -> name.name().strip().indexOf(' ') > 0).toList();
    List<Counted> all = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    boolean more = mayHaveAddress(text) && address.find();
    Counted before = null;
    int next = 0;
    int named = 0;
    for (Word word : Words.of(text)) {
      while (more && address.end() <= word.span().start()) {
        more = address.find();
      }
      if (more && address.start() < word.span().end()) {
        before = null;
        continue;
      }
      while (next < full.size() && full.get(next).part().span().end() <= word.span().start()) {
        next++;
      }
      if (next < full.size() && full.get(next).part().span().overlaps(word.span())) {
        if (named == next) {
          all.add(named(full.get(next)));
          named++;
        }
        before = null;
        continue;
      }
      named = Math.max(named, next);
      Counted counted = counted(text, word, passage.language());
      if (counted != null) {
        if (before != null && isNext(text, before.span, counted.span)) {
          Span both = new Span(before.span.start(), counted.span.end());
          all.add(new Counted(before.key + " " + counted.key, both, both.in(text)));
        }
        all.add(counted);
      }
      before = counted;
    }
    return all;
  }

  private static boolean mayHaveAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  private static Counted named(NamedEntity name) {
    String key =
        Arrays.stream(name.key().split(" ")).map(LightStemmer::of).collect(Collectors.joining("_"));
    return new Counted(key, name.part().span(), name.name());
  }

  /** How often there is what a name ends with, where texts were counted without their names. */
  int ofName(String key) {
    int last = key.lastIndexOf('_');
    int first = key.lastIndexOf('_', last - 1);
    return last < 0 ? 0 : of(key.substring(first + 1).replace('_', ' '));
  }

  private static Counted counted(String text, Word word, Language language) {
    String bare = withoutPossessive(word.text());
    String folded = Folding.fold(bare);
    if (folded.length() < 2
        || Term.saysNothing(folded, language)
        || language.isTime(folded)
        || language.filler(folded).isNothingTelling()
        || folded.chars().anyMatch(Character::isDigit)) {
      return null;
    }
    int start = word.span().start();
    int end = start + bare.length();
    boolean shortened = bare.indexOf('.') > 0 && end < text.length() && text.charAt(end) == '.';
    String key = LightStemmer.of(HouseStyle.of(folded, Character.isUpperCase(bare.charAt(0))));
    Span span = new Span(start, shortened ? end + 1 : end);
    return new Counted(key, span, span.in(text));
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
