package synoptic.testkit;

import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;

/** Articles made from a few words. */
public final class TestArticles {

  private TestArticles() {}

  /** An article of passages without headings. */
  public static Article article(String id, FrontMatter front, String... passages) {
    return new Article(
        id,
        front,
        IntStream.range(0, passages.length)
            .mapToObj(at -> new Passage(at + 1, "", passages[at]))
            .toList());
  }

  /** The same with a title and an author that name the article. */
  public static Article article(String id, String source, String published, String... passages) {
    FrontMatter front =
        new FrontMatter(
            Optional.of("Title of " + id),
            Optional.of(source),
            Optional.of("Author of " + id),
            PartialDate.parse(published),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return article(id, front, passages);
  }

  /** What is known of an article; what is empty is not known. */
  public static FrontMatter front(String title, String source, String published) {
    return new FrontMatter(
        Optional.of(title).filter(text -> !text.isEmpty()),
        Optional.of(source).filter(text -> !text.isEmpty()),
        Optional.empty(),
        PartialDate.parse(published),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What an article in a language states, and nothing else. */
  public static FrontMatter in(String language) {
    return new FrontMatter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(language),
        Optional.empty(),
        Optional.empty());
  }
}
