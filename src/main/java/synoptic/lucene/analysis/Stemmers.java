package synoptic.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Lucene's stemmers, made to take folded words: what they tell by an accent is given back to the
 * word first, or put right behind them. Each one made is for one thread.
 */
final class Stemmers {

  private Stemmers() {}

  /**
   * Snowball's. A participle's <i>ée</i> lost its accent and is taken for two vowels; the <i>i</i>
   * of <i>négocier</i> goes as it goes in <i>négocié</i>.
   */
  static UnaryOperator<String> french() {
    UnaryOperator<String> snowball = snowball(new org.tartarus.snowball.ext.FrenchStemmer());
    return word -> {
      String stem = snowball.apply(word.replaceFirst("(?<=.{3})ee(s?)$", "e$1"));
      return stem.length() > 5 && stem.endsWith("i") ? withoutLast(stem) : stem;
    };
  }

  /** Snowball's. Where an umlaut is written as two letters, the word folds to one vowel as well. */
  static UnaryOperator<String> german() {
    UnaryOperator<String> snowball = snowball(new org.tartarus.snowball.ext.GermanStemmer());
    return word -> snowball.apply(word.replaceAll("(?<![aeiouq])([aou])e(?=.)", "$1"));
  }

  /**
   * The singular by Lucene's stemmer of plurals, then Snowball's stem, whose endings in
   * <i>-ación</i> have their accents.
   */
  static UnaryOperator<String> spanish() {
    UnaryOperator<String> snowball = snowball(new org.tartarus.snowball.ext.SpanishStemmer());
    OneWord plural = new OneWord();
    TokenFilter singular = new SpanishPluralStemFilter(plural);
    return word -> {
      String one = plural.through(singular, word).replaceFirst("(?<=[au]ci)on$", "ón");
      return TermFolding.fold(snowball.apply(one));
    };
  }

  static UnaryOperator<String> russian() {
    return snowball(new org.tartarus.snowball.ext.RussianStemmer());
  }

  /**
   * By Ntais (2006). It leaves the <i>ι</i> of <i>συμφωνίας</i> but not that of <i>συμφωνία</i>.
   */
  static UnaryOperator<String> greek() {
    OneWord word = new OneWord();
    TokenFilter filter = new GreekStemFilter(word);
    return form -> {
      String stem = word.through(filter, form);
      return stem.length() > 4 && stem.endsWith("ι") ? withoutLast(stem) : stem;
    };
  }

  /**
   * Light10 by Larkey, Ballesteros and Connell (2002). It takes the first letter of <i>وزير</i> for
   * <i>and</i>, so it is taken from behind the article as well.
   */
  static UnaryOperator<String> arabic() {
    OneWord word = new OneWord();
    TokenFilter filter = new ArabicStemFilter(word);
    return form -> {
      String stem = word.through(filter, form);
      return stem.length() > 3 && stem.startsWith("و") ? stem.substring(1) : stem;
    };
  }

  private static UnaryOperator<String> snowball(SnowballStemmer stemmer) {
    return word -> {
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** Gives one word at a time to a filter, behind which some of Lucene's stemmers stand hidden. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    String through(TokenFilter filter, String next) {
      try {
        word = next;
        filter.incrementToken();
        return term.toString();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
