package synoptic.lucene.analysis;

import java.util.function.UnaryOperator;

/**
 * The terms of words in articles with one {@link Stemming}, those of many recent words without
 * stemming these again; for one thread.
 */
public final class RecentTerms implements UnaryOperator<String> {

  /** A power of two; most running words of news are among so many. */
  private static final int KEPT = 1 << 14;

  private final Stemming stemming;
  private final String[] forms = new String[KEPT];
  private final String[] terms = new String[KEPT];

  public RecentTerms(Stemming stemming) {
    this.stemming = stemming;
  }

  /** What {@link Stemming#term} says; each word takes the place of another with its hash. */
  @Override
  public String apply(String form) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 16) & KEPT - 1;
    if (!form.equals(forms[place])) {
      terms[place] = stemming.term(form);
      forms[place] = form;
    }
    return terms[place];
  }
}
