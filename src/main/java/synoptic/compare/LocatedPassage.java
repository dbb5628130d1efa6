package synoptic.compare;

import java.util.Optional;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.search.ArticleEntry;
import synoptic.text.Language;

/**
 * A passage with the article that it stands in.
 *
 * @param article the article's id
 * @param source the article's source
 * @param language what it is read in
 */
public record LocatedPassage(String article, String source, Language language, Passage passage) {

  public LocatedPassage(ArticleEntry article, Passage passage) {
    this(article.id(), article.source(), article.front().languageOf(passage.text()), passage);
  }

  /** A passage of an article of which nothing more is known. */
  public LocatedPassage(String article, String source, Passage passage) {
    this(article, source, Language.of(Optional.empty(), passage.text()), passage);
  }

  /** A passage of an article whose source makes no difference. */
  public LocatedPassage(String article, Passage passage) {
    this(article, "", passage);
  }

  /** Where it stands. */
  public PassageRef at() {
    return new PassageRef(article, passage.number());
  }

  public String text() {
    return passage.text();
  }
}
