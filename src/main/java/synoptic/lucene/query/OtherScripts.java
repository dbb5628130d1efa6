package synoptic.lucene.query;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import synoptic.lucene.analysis.Token;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.DocType;
import synoptic.text.Sounds;

/**
 * Finds the words of an index that are a typed name in another script or with another ending, by
 * their {@link Sounds}. They are looked for among the index's terms when a query is asked, of which
 * only those are read that begin with a letter which sounds like the name's; an index without other
 * scripts is left after one look.
 *
 * <p>What the library writes without a capital, in a script that has them, is no name, nor is a
 * word of every day in Arabic or Persian.
 */
final class OtherScripts {

  /** In which a name is looked for in its own script too, since it has endings there. */
  private static final Set<UnicodeScript> DECLINING =
      Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  /** Folded words that begin before this letter are Latin ones, or numbers. */
  private static final char LATIN_END = '\u0370';

  private static final int MOST_OTHERS = 64;

  /** In how many passages is looked whether a word is written with a capital. */
  private static final int MOST_PASSAGES = 8;

  private final IndexReader reader;
  private final WordTokenizer tokens = new WordTokenizer();

  OtherScripts(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The words of a field that may be the same name.
   *
   * @param form a folded word
   */
  List<String> others(String field, String form) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null || form.isEmpty() || form.charAt(0) < LATIN_END && isLatin(terms)) {
      return List.of();
    }
    Optional<Sounds> sounds = Sounds.of(form);
    if (sounds.isEmpty()) {
      return List.of();
    }
    List<String> alike = new ArrayList<>();
    for (UnicodeScript script : Sounds.SCRIPTS) {
      if (script != sounds.get().script() || DECLINING.contains(script)) {
        addAlike(sounds.get(), script, terms.iterator(), alike);
      }
    }
    alike.remove(form);
    return alike.isEmpty() || !isName(form) ? List.of() : names(alike);
  }

  private static boolean isLatin(Terms terms) throws IOException {
    return terms.iterator().seekCeil(new BytesRef(String.valueOf(LATIN_END))) == SeekStatus.END;
  }

  private static void addAlike(
      Sounds sounds, UnicodeScript script, TermsEnum terms, List<String> alike) throws IOException {
    String next = "";
    for (char letter : new TreeSet<>(sounds.firstLetters(script))) {
      if (next != null && (next.isEmpty() || next.charAt(0) <= letter)) {
        next = at(terms, terms.seekCeil(new BytesRef(String.valueOf(letter))));
      }
      while (next != null && next.charAt(0) == letter) {
        if (sounds.meet(next)) {
          alike.add(next);
        }
        next = terms.next() == null ? null : terms.term().utf8ToString();
      }
    }
  }

  private static String at(TermsEnum terms, SeekStatus found) throws IOException {
    return found == SeekStatus.END ? null : terms.term().utf8ToString();
  }

  private List<String> names(List<String> alike) throws IOException {
    List<String> names = new ArrayList<>();
    for (String each : alike) {
      if (names.size() < MOST_OTHERS && isName(each)) {
        names.add(each);
      }
    }
    return names;
  }

  private boolean isName(String form) throws IOException {
    return Character.isLowerCase(form.charAt(0))
        ? hasCapital(form)
        : EveryDay.WORDS.stream().noneMatch(words -> words.contains(form));
  }

  /** Whether the library mostly writes a word with a capital, as far as it writes it at all. */
  private boolean hasCapital(String form) throws IOException {
    PostingsEnum passages =
        MultiTerms.getTermPostingsEnum(
            reader, DocType.PASSAGE.text.exact(), new BytesRef(form), PostingsEnum.NONE);
    StoredFields stored = reader.storedFields();
    int balance = 0;
    for (int i = 0; passages != null && i < MOST_PASSAGES; i++) {
      if (passages.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
        break;
      }
      String text =
          stored
              .document(passages.docID(), Set.of(ArticleDocuments.TEXT))
              .get(ArticleDocuments.TEXT);
      for (Token token : tokens.of(text)) {
        if (token.form().equals(form)) {
          balance += Character.isUpperCase(text.charAt(token.span().start())) ? 1 : -1;
        }
      }
    }
    return balance >= 0;
  }

  /** Only read where a name may be one of them. */
  private static final class EveryDay {
    private static final List<CharArraySet> WORDS =
        List.of(ArabicAnalyzer.getDefaultStopSet(), PersianAnalyzer.getDefaultStopSet());
  }
}
