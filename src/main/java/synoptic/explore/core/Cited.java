package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.export.Citation;
import synoptic.search.ArticleEntry;

/** Says where a text stands, for a reader and for a table. */
public final class Cited {

  public static final List<String> COLUMNS =
      List.of("article", "source", "title", "author", "published", "url", "passage");

  private Cited() {}

  /**
   * @param passage the number of the passage, or 0 for the whole article
   */
  public static Citation of(ArticleEntry article, int passage) {
    return new Citation(
        article.id(),
        article.title(),
        article.source(),
        article.front().author(),
        article.front().published().map(PartialDate::spoken),
        article.front().url(),
        passage);
  }

  /** A passage with its citation, as it is copied. */
  public static String quoted(ArticleEntry article, Passage passage) {
    return quoted(article, passage.number(), passage.text());
  }

  /** A passage with its citation, as far as the library knows its article. */
  public static String quoted(State state, LocatedPassage passage) {
    return state
        .article(passage.article())
        .map(article -> quoted(article, passage.passage()))
        .orElse(passage.text() + "\n");
  }

  /** Words of a passage with their citation. */
  public static String quoted(ArticleEntry article, int passage, String text) {
    return text + "\n(" + of(article, passage).spoken() + ")\n";
  }

  /** The cells of a citation, with the date as a machine reads it. */
  public static List<String> cells(ArticleEntry article, int passage) {
    return List.of(
        article.id(),
        article.front().source().orElse(""),
        article.front().title().orElse(""),
        article.front().author().orElse(""),
        article.front().published().map(PartialDate::toString).orElse(""),
        article.front().url().orElse(""),
        passage == 0 ? "" : Integer.toString(passage));
  }

  /** As many empty cells as a citation has. */
  public static List<String> none() {
    return COLUMNS.stream().map(column -> "").toList();
  }

  /** The columns with something before each name. */
  public static List<String> columns(String before) {
    return COLUMNS.stream().map(column -> before + column).toList();
  }

  @SafeVarargs
  public static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** The day of publication, or that it is not known, in brief. */
  public static String day(ArticleEntry article) {
    return article.front().published().map(PartialDate::brief).orElse("undated");
  }

  public static String language(ArticleEntry article) {
    return article.front().language().orElse("");
  }

  /** What is known of an article; only its id where it was taken out meanwhile. */
  public static ArticleEntry entry(List<ArticleEntry> articles, String id) {
    return articles.stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseGet(() -> new ArticleEntry(id, FrontMatter.UNKNOWN, 0));
  }
}
