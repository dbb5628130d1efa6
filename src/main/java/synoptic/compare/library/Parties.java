package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.library.Party.OfArticle;
import synoptic.compare.library.Party.OfSource;
import synoptic.compare.library.Party.Others;
import synoptic.search.ArticleEntry;
import synoptic.text.Folding;

/**
 * Finds the source or the article that typed words mean: its whole name or id, else an unambiguous
 * beginning, else an unambiguous word or part of one.
 */
public final class Parties {

  /** So many of the closest articles stand before the sources. */
  private static final int MOST_CLOSE = 5;

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

  /** What two typed words mean for a comparison. */
  public sealed interface Two {

    /** Two parties that share no article, each having one at least. */
    record Apart(Party a, Party b) implements Two {}

    /**
     * Nothing that can be compared.
     *
     * @param why one sentence for a person
     */
    record Refused(String why) implements Two {}
  }

  /**
   * The two parties that typed words mean. The word {@code others} means all articles but those of
   * the other side, unless a source or an article is called just that.
   */
  public static Two two(String a, String b, List<ArticleEntry> articles) {
    boolean othersA = isOthers(a, articles);
    boolean othersB = isOthers(b, articles);
    if (othersA && othersB) {
      return new Two.Refused("A and B cannot both be the others: name a source or an article.");
    }
    String first = othersA ? b : a;
    String second = othersB ? a : b;
    Meaning left = meaning(first, articles);
    Meaning right = meaning(second, articles);
    if (!(left instanceof Meaning.One(Party one))) {
      return new Two.Refused(explained(first, left));
    }
    if (!(right instanceof Meaning.One(Party other))) {
      return new Two.Refused(explained(second, right));
    }
    return apart(othersA ? new Others(one) : one, othersB ? new Others(other) : other, articles);
  }

  private static boolean isOthers(String typed, List<ArticleEntry> articles) {
    String wanted = Folding.fold(typed.strip());
    return wanted.equals(Others.TYPED)
        && all(articles).stream().noneMatch(party -> names(party).contains(wanted));
  }

  private static Two apart(Party a, Party b, List<ArticleEntry> articles) {
    if (a.equals(b)) {
      return new Two.Refused("A and B are both " + a.name() + ": name two different ones.");
    }
    List<ArticleEntry> shared = shared(a, b, articles);
    if (!shared.isEmpty()) {
      return new Two.Refused(
          "A and B share %,d %s (%s): name two that have none in common."
              .formatted(
                  shared.size(),
                  shared.size() == 1 ? "article" : "articles",
                  shared.getFirst().id()));
    }
    Party others = a instanceof Others ? a : b;
    return articles.stream().anyMatch(others::has)
        ? new Two.Apart(a, b)
        : new Two.Refused("There is nothing else to compare with.");
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

  /**
   * Whatever a party can be compared with, in the order in which it is offered: beside an article
   * the few articles that are closest to it; then all the others, the sources and the articles, as
   * far as they share no article with it, the closest of each first.
   */
  public static List<Party> against(Nearby near, List<ArticleEntry> articles) {
    Party party = near.party();
    List<String> closest = near.closest();
    List<ArticleEntry> apart = articles.stream().filter(article -> !party.has(article)).toList();
    List<ArticleEntry> byCloseness = byCloseness(apart, closest);
    Set<String> own =
        articles.stream().filter(party::has).map(ArticleEntry::source).collect(Collectors.toSet());
    Set<Party> against = new LinkedHashSet<>();
    if (party instanceof OfArticle) {
      byCloseness.stream()
          .limit(Math.min(MOST_CLOSE, closest.size()))
          .map(OfArticle::new)
          .forEach(against::add);
    }
    if (!(party instanceof Others) && !apart.isEmpty()) {
      against.add(new Others(party));
    }
    against.addAll(near.sources());
    Stream.concat(
            byCloseness.stream().limit(closest.size()).map(ArticleEntry::source),
            apart.stream().map(ArticleEntry::source).sorted())
        .filter(source -> !own.contains(source))
        .map(OfSource::new)
        .forEach(against::add);
    byCloseness.stream().map(OfArticle::new).forEach(against::add);
    return List.copyOf(against);
  }

  /** Those that are not close at all come last, in the order that they have. */
  private static List<ArticleEntry> byCloseness(List<ArticleEntry> articles, List<String> closest) {
    Map<String, Integer> ranks = new HashMap<>();
    closest.forEach(id -> ranks.put(id, ranks.size()));
    return articles.stream()
        .sorted(Comparator.comparingInt(article -> ranks.getOrDefault(article.id(), ranks.size())))
        .toList();
  }

  /** The articles that belong to both; a comparison needs two parties without any. */
  static List<ArticleEntry> shared(Party a, Party b, List<ArticleEntry> articles) {
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
          List.of(
              Folding.fold(article.id()),
              Folding.fold(article.front().title().orElse(article.id())));
      case Others others -> List.of();
    };
  }

  private static boolean hasWord(String name, String wanted) {
    return (" " + name.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + wanted + " ");
  }
}
