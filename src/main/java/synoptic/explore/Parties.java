package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import synoptic.explore.Party.OfArticle;
import synoptic.explore.Party.OfSource;
import synoptic.search.ArticleEntry;
import synoptic.text.Folding;

/**
 * Finds the source or the article that typed words mean: its whole name or id, else an unambiguous
 * beginning, else an unambiguous word or part of one.
 */
public final class Parties {

  private Parties() {}

  /** What typed words may mean. */
  public sealed interface Meaning {

    /** Just this. */
    record One(Party party) implements Meaning {}

    /** Any of these. */
    record Several(List<Party> parties) implements Meaning {}

    /** Nothing in the library. */
    record None() implements Meaning {}
  }

  /** All sources by name, what has none as one of them, then all articles by id. */
  public static List<Party> all(List<ArticleEntry> articles) {
    List<Party> parties = new ArrayList<>();
    articles.stream()
        .map(ArticleEntry::source)
        .distinct()
        .sorted()
        .map(OfSource::new)
        .forEach(parties::add);
    articles.stream().map(OfArticle::new).forEach(parties::add);
    return parties;
  }

  public static Meaning meaning(String typed, List<ArticleEntry> articles) {
    String wanted = Folding.fold(typed.strip());
    if (wanted.isEmpty()) {
      return new Meaning.None();
    }
    List<Party> all = all(articles);
    List<BiPredicate<String, String>> ways =
        List.of(String::equals, String::startsWith, Parties::hasWord, String::contains);
    for (var way : ways) {
      List<Party> found =
          all.stream()
              .filter(party -> names(party).stream().anyMatch(name -> way.test(name, wanted)))
              .toList();
      List<Party> best = preferSource(found);
      if (best.size() == 1) {
        return new Meaning.One(best.getFirst());
      }
      if (!best.isEmpty()) {
        return new Meaning.Several(best);
      }
    }
    return new Meaning.None();
  }

  /** One sentence on why typed words do not name one source or article. */
  public static String explained(String typed, Meaning meaning) {
    return switch (meaning) {
      case Meaning.One(Party party) -> "\"" + typed + "\" is " + party.name() + ".";
      case Meaning.Several(List<Party> parties) ->
          "\"" + typed + "\" may mean " + listed(parties) + ": type more of it.";
      case Meaning.None() ->
          "No source or article is called \"" + typed + "\": see `sources` and `articles`.";
    };
  }

  /** The articles that belong to both; a comparison needs two parties without any. */
  public static List<ArticleEntry> shared(Party a, Party b, List<ArticleEntry> articles) {
    return articles.stream().filter(article -> a.has(article) && b.has(article)).toList();
  }

  private static String listed(List<Party> parties) {
    String first = parties.stream().limit(5).map(Party::name).collect(Collectors.joining(", "));
    return parties.size() > 5 ? first + " and " + (parties.size() - 5) + " more" : first;
  }

  /** A source's only article matches where the source does; the source is meant then. */
  private static List<Party> preferSource(List<Party> found) {
    List<Party> sources = found.stream().filter(party -> party instanceof OfSource).toList();
    return sources.size() == 1 ? sources : found;
  }

  private static List<String> names(Party party) {
    return switch (party) {
      case OfSource(String source) -> List.of(Folding.fold(source));
      case OfArticle(ArticleEntry article) ->
          List.of(Folding.fold(article.id()), Folding.fold(article.title()));
    };
  }

  private static boolean hasWord(String name, String wanted) {
    return (" " + name.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + wanted + " ");
  }
}
