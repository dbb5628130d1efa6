package synoptic.explore.core;

import java.util.List;
import java.util.Locale;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Reference;
import synoptic.search.ArticleEntry;

/**
 * What the library holds.
 *
 * @param name what people call the library
 * @param known whether its articles are known yet
 * @param reference its people, topics and labels
 * @param spread how its passages are spread over sources and years
 * @param about how many articles of how many sources there are, and from when
 * @param pending what is still being found out about them, and how far that is
 */
public record LibrarySummary(
    String name,
    boolean known,
    List<ArticleEntry> articles,
    Reference reference,
    Spread spread,
    String about,
    Work pending) {

  public LibrarySummary {
    articles = List.copyOf(articles);
  }

  static LibrarySummary unknown(String name) {
    return new LibrarySummary(
        name, false, List.of(), Reference.NONE, Spread.NONE, "opening …", Work.NONE);
  }

  LibrarySummary of(List<ArticleEntry> entries, Reference other) {
    return new LibrarySummary(
        name, true, entries, other, Spread.of(entries), about(entries), pending);
  }

  LibrarySummary pending(Work what) {
    return new LibrarySummary(name, known, articles, reference, spread, about, what);
  }

  private static String about(List<ArticleEntry> articles) {
    long sources =
        articles.stream().flatMap(each -> each.front().source().stream()).distinct().count();
    String counts = counted(articles.size(), "article") + ", " + counted(sources, "source");
    List<PartialDate> dates =
        articles.stream().flatMap(each -> each.front().published().stream()).sorted().toList();
    if (dates.isEmpty()) {
      return counts;
    }
    String first = month(dates.getFirst());
    String last = month(dates.getLast());
    return counts + ", " + (first.equals(last) ? first : first + " – " + last);
  }

  private static String month(PartialDate date) {
    return new PartialDate(date.year(), date.month(), 0).brief();
  }

  /** That so many passages were left out; empty where none was. */
  public static String without(long passages) {
    return passages == 0 ? "" : " · without " + counted(passages, "passage");
  }

  /** A number with its noun: {@code 1 source}, {@code 1,200 articles}. */
  public static String counted(long count, String noun) {
    return String.format(Locale.US, "%,d %s", count, noun) + (count == 1 ? "" : "s");
  }
}
