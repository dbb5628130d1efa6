package synoptic.compare.events;

import java.util.Locale;
import java.util.Optional;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.search.ArticleEntry;
import synoptic.text.Span;

/**
 * A sentence of an article that tells a fact.
 *
 * @param passage what it stands in
 * @param span where in the passage's text
 * @param speaker whose words or whose account it is; empty where it is the article's own, or where
 *     the text does not say
 */
public record Telling(
    ArticleEntry article, Passage passage, Span span, Manner manner, Optional<String> speaker) {

  /** In whose words something is told. */
  public enum Manner {
    /** The article's own. */
    OWN,
    /** Most of it stands in quotation marks. */
    QUOTED,
    /** Somebody is said to have said it. */
    REPORTED;

    /** As it is written in all output. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String text() {
    return span.in(passage.text());
  }

  public PassageRef at() {
    return new PassageRef(article.id(), passage.number());
  }
}
