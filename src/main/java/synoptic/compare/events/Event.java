package synoptic.compare.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.PartialDate;
import synoptic.search.ArticleEntry;

/**
 * Articles that tell of one happening, and of what followed from it.
 *
 * @param id the id of the article that it was named after: it lasts while that one is there
 * @param title that article's title, or a name given by hand
 * @param articles in the order in which they appeared, those without a date last
 */
public record Event(String id, String title, List<ArticleEntry> articles) {

  static final Comparator<ArticleEntry> IN_TIME =
      Comparator.comparing(
              (ArticleEntry article) -> article.front().published(),
              Comparator.comparing(
                  (Optional<PartialDate> date) -> date.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(ArticleEntry::id);

  public Event {
    articles =
        articles.size() == 1 ? List.copyOf(articles) : articles.stream().sorted(IN_TIME).toList();
  }

  /** When the first article appeared; empty where no date is known. */
  public Optional<PartialDate> from() {
    return articles.getFirst().front().published();
  }

  /** The article with that id, if it is one of them. */
  public Optional<ArticleEntry> article(String article) {
    return articles.stream().filter(each -> each.id().equals(article)).findFirst();
  }

  /** When the last article appeared; empty where no date is known. */
  public Optional<PartialDate> to() {
    return isShared()
        ? articles.stream()
            .flatMap(article -> article.front().published().stream())
            .max(Comparator.comparing(PartialDate::latest))
        : from();
  }

  /** The sources that tell of it, in the order in which they came to it. */
  public List<String> sources() {
    return articles.stream().map(ArticleEntry::source).distinct().toList();
  }

  /** Whether more than one article tells of it. */
  public boolean isShared() {
    return articles.size() > 1;
  }

  public boolean has(String article) {
    return articles.stream().anyMatch(each -> each.id().equals(article));
  }
}
