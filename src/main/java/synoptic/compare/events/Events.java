package synoptic.compare.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.compare.events.AverageLinkage.Edge;
import synoptic.corpus.EventNotes;
import synoptic.search.ArticleEntry;
import synoptic.search.FeatureCounts;

/**
 * The events of a library: each article belongs to one.
 *
 * @param all those that come last in time first
 */
public record Events(List<Event> all) {

  /** The mean closeness that the articles of an event have at least. */
  private static final double LEAST = 0.22;

  /** An event and the last day that its last article can be of. */
  private record Dated(Event event, long day) {
    private static int newest(Dated one, Dated other) {
      return one.day == other.day
          ? one.event.id().compareTo(other.event.id())
          : Long.compare(other.day, one.day);
    }

    static Dated of(Event event) {
      return new Dated(
          event, event.to().map(date -> date.latest().toEpochDay()).orElse(Long.MIN_VALUE));
    }
  }

  public Events {
    all = all.stream().map(Dated::of).sorted(Dated::newest).map(Dated::event).toList();
  }

  /** The event that an article belongs to. */
  public Optional<Event> of(String article) {
    return all.stream().filter(event -> event.has(article)).findFirst();
  }

  /** By each article's id that of its event: what is kept, to be given back the next time. */
  public Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    all.forEach(event -> event.articles().forEach(article -> kept.put(article.id(), event.id())));
    return kept;
  }

  /**
   * What is kept, without the articles that the notes hold apart from all others of their event:
   * each of these is an event of its own, and the others stay together.
   */
  public static Map<String, String> withoutTakenOut(Map<String, String> kept, EventNotes notes) {
    Map<String, String> left = new LinkedHashMap<>(kept);
    for (String article : notes.apart().stream().flatMap(List::stream).distinct().toList()) {
      List<String> others = others(article, left);
      if (!others.isEmpty() && others.stream().allMatch(other -> areApart(article, other, notes))) {
        if (left.get(article).equals(article)) {
          others.forEach(other -> left.put(other, others.getFirst()));
        }
        left.put(article, article);
      }
    }
    return left;
  }

  private static List<String> others(String article, Map<String, String> kept) {
    return kept.keySet().stream()
        .filter(other -> !other.equals(article) && kept.get(other).equals(kept.get(article)))
        .toList();
  }

  private static boolean areApart(String one, String other, EventNotes notes) {
    return notes.apart().stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
  }

  /**
   * Whether {@link #of(List, Map, EventNotes)} can tell the events: what is kept has every article,
   * and the notes hold none of its articles apart.
   */
  public static boolean isKnown(
      List<ArticleEntry> articles, Map<String, String> kept, EventNotes notes) {
    return articles.stream().allMatch(article -> kept.containsKey(article.id()))
        && notes.apart().stream().noneMatch(pair -> isOne(pair, kept));
  }

  private static boolean isOne(List<String> pair, Map<String, String> kept) {
    return kept.containsKey(pair.getFirst())
        && pair.stream().map(kept::get).distinct().limit(2).count() == 1;
  }

  /** The events as they are kept, without looking at the articles' texts; see {@link #isKnown}. */
  public static Events of(List<ArticleEntry> articles, Map<String, String> kept, EventNotes notes) {
    return grouped(articles, List.of(), kept, notes);
  }

  /**
   * The event with that id, or with the article of that id, as {@link #of(List, Map, EventNotes)}
   * has it, without working out the others. An article that is not kept is alone, unless the notes
   * join it with others.
   */
  public static Optional<Event> known(
      String id, List<ArticleEntry> articles, Map<String, String> kept, EventNotes notes) {
    Set<String> linked = linked(id, kept, notes);
    List<ArticleEntry> members =
        articles.stream().filter(article -> linked.contains(article.id())).toList();
    Events events = of(members, kept, notes);
    return events.of(id).or(() -> events.all.stream().findFirst());
  }

  /** The articles that what is kept and the notes may put into one event with that of an id. */
  private static Set<String> linked(String id, Map<String, String> kept, EventNotes notes) {
    Set<String> linked = new HashSet<>(Set.of(id));
    int before;
    do {
      before = linked.size();
      Set<String> events =
          linked.stream()
              .map(article -> kept.getOrDefault(article, article))
              .collect(Collectors.toSet());
      kept.forEach(
          (article, event) -> {
            if (events.contains(event)) {
              linked.add(article);
            }
          });
      notes.events().stream()
          .map(EventNotes.Named::articles)
          .filter(joined -> joined.stream().anyMatch(linked::contains))
          .forEach(linked::addAll);
    } while (linked.size() > before);
    return linked;
  }

  /**
   * Groups articles. Those that are kept stay where they are; each of the others joins an event
   * that is there, or opens one with others.
   *
   * @param profiles of the same articles; of those that are kept only what others may join is
   *     needed. One that is neither kept nor has a profile belongs to no event
   * @param counts how rare what all of them have is
   * @param kept what an earlier grouping gave as {@link #kept}; empty for a grouping from nothing
   */
  public static Events of(
      List<ArticleEntry> articles,
      Map<String, ArticleProfile> profiles,
      FeatureCounts counts,
      Map<String, String> kept,
      EventNotes notes) {
    List<ArticleEntry> known =
        articles.stream()
            .filter(each -> profiles.containsKey(each.id()) || kept.containsKey(each.id()))
            .toList();
    List<Integer> looked =
        IntStream.range(0, known.size())
            .filter(at -> profiles.containsKey(known.get(at).id()))
            .boxed()
            .toList();
    List<ArticleProfile> seen =
        looked.stream().map(at -> profiles.get(known.get(at).id())).toList();
    List<Edge> edges =
        new Closeness(seen, counts)
            .edges(each -> isSettled(each.id(), kept, notes)).stream()
                .map(edge -> edge.between(looked.get(edge.one()), looked.get(edge.other())))
                .toList();
    return grouped(known, edges, kept, notes);
  }

  /** The articles that a grouping has to look at: those that are new, or taken apart by a note. */
  public static List<String> unsettled(
      List<ArticleEntry> articles, Map<String, String> kept, EventNotes notes) {
    return articles.stream()
        .map(ArticleEntry::id)
        .filter(article -> !isSettled(article, kept, notes))
        .toList();
  }

  /** Whether an article stays in the event where it is, which no note takes apart. */
  private static boolean isSettled(String article, Map<String, String> kept, EventNotes notes) {
    return kept.containsKey(article)
        && notes.apart().stream()
            .noneMatch(
                pair -> isOne(pair, kept) && kept.get(article).equals(kept.get(pair.getFirst())));
  }

  /** Events that are kept and that no edge and no note touches are not worked out again. */
  private static Events grouped(
      List<ArticleEntry> articles, List<Edge> edges, Map<String, String> kept, EventNotes notes) {
    Map<String, List<ArticleEntry>> resting = resting(articles, edges, kept, notes);
    List<Event> events = new ArrayList<>();
    resting.forEach((id, members) -> events.add(new Event(id, title(id, members), members)));
    List<Integer> moving =
        IntStream.range(0, articles.size())
            .filter(at -> !resting.containsKey(kept.get(articles.get(at).id())))
            .boxed()
            .toList();
    Map<Integer, Integer> places = new HashMap<>();
    moving.forEach(at -> places.put(at, places.size()));
    events.addAll(
        regrouped(
            moving.stream().map(articles::get).toList(),
            edges.stream()
                .map(edge -> edge.between(places.get(edge.one()), places.get(edge.other())))
                .toList(),
            kept,
            notes));
    return new Events(events);
  }

  private static Map<String, List<ArticleEntry>> resting(
      List<ArticleEntry> articles, List<Edge> edges, Map<String, String> kept, EventNotes notes) {
    Map<String, List<ArticleEntry>> resting = new LinkedHashMap<>();
    for (ArticleEntry article : articles) {
      String event = kept.get(article.id());
      if (event != null) {
        resting.computeIfAbsent(event, none -> new ArrayList<>()).add(article);
      }
    }
    for (Edge edge : edges) {
      resting.remove(kept.get(articles.get(edge.one()).id()));
      resting.remove(kept.get(articles.get(edge.other()).id()));
    }
    notes.apart().forEach(pair -> pair.forEach(article -> resting.remove(kept.get(article))));
    notes
        .events()
        .forEach(named -> named.articles().forEach(article -> resting.remove(kept.get(article))));
    resting.entrySet().removeIf(event -> named(event.getKey(), event.getValue()).isEmpty());
    return resting;
  }

  /** The article that an event is named after, if it still belongs to it. */
  private static Optional<ArticleEntry> named(String id, List<ArticleEntry> members) {
    for (ArticleEntry article : members) {
      if (article.id().equals(id)) {
        return Optional.of(article);
      }
    }
    return Optional.empty();
  }

  private static List<Event> regrouped(
      List<ArticleEntry> articles, List<Edge> edges, Map<String, String> kept, EventNotes notes) {
    Map<String, Integer> numbers = new HashMap<>();
    articles.forEach(article -> numbers.put(article.id(), numbers.size()));
    AverageLinkage linkage = new AverageLinkage(articles.size(), LEAST).with(edges);
    notes.apart().forEach(pair -> keepApart(linkage, numbers(pair, numbers)));
    notes.events().forEach(named -> linkage.together(numbers(named.articles(), numbers), true));
    articles.stream()
        .map(ArticleEntry::id)
        .filter(kept::containsKey)
        .collect(Collectors.groupingBy(kept::get, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(event -> notes.apart().stream().noneMatch(event::containsAll))
        .forEach(event -> linkage.together(numbers(event, numbers), true));
    Map<Integer, Map<Integer, Double>> closeness = closeness(edges);
    List<Event> events = new ArrayList<>();
    for (List<Integer> cluster : linkage.clusters()) {
      List<ArticleEntry> members = cluster.stream().map(articles::get).toList();
      String id =
          keptId(members, kept)
              .orElseGet(() -> articles.get(central(cluster, closeness, articles)).id());
      events.add(new Event(id, title(id, members, notes), members));
    }
    return events;
  }

  private static List<Integer> numbers(List<String> ids, Map<String, Integer> numbers) {
    return ids.stream().filter(numbers::containsKey).map(numbers::get).toList();
  }

  private static void keepApart(AverageLinkage linkage, List<Integer> things) {
    for (int one : things) {
      things.stream().filter(other -> other > one).forEach(other -> linkage.apart(one, other));
    }
  }

  private static Map<Integer, Map<Integer, Double>> closeness(List<Edge> edges) {
    Map<Integer, Map<Integer, Double>> closeness = new HashMap<>();
    for (Edge edge : edges) {
      closeness
          .computeIfAbsent(edge.one(), none -> new HashMap<>())
          .put(edge.other(), edge.closeness());
      closeness
          .computeIfAbsent(edge.other(), none -> new HashMap<>())
          .put(edge.one(), edge.closeness());
    }
    return closeness;
  }

  /** The id that an event has had, as long as the article that it is named after belongs to it. */
  private static Optional<String> keptId(List<ArticleEntry> members, Map<String, String> kept) {
    return members.stream().map(ArticleEntry::id).filter(id -> id.equals(kept.get(id))).findFirst();
  }

  /** The article that is closest to the others of its event; the first one in time of several. */
  private static int central(
      List<Integer> cluster,
      Map<Integer, Map<Integer, Double>> closeness,
      List<ArticleEntry> articles) {
    return IntStream.range(0, cluster.size())
        .map(cluster::get)
        .boxed()
        .min(
            Comparator.comparingDouble(
                    (Integer one) ->
                        -cluster.stream()
                            .mapToDouble(
                                other ->
                                    closeness.getOrDefault(one, Map.of()).getOrDefault(other, 0.0))
                            .sum())
                .thenComparing(articles::get, Event.IN_TIME))
        .orElseThrow();
  }

  private static String title(String id, List<ArticleEntry> members, EventNotes notes) {
    return notes.events().stream()
        .filter(named -> named.name().isPresent())
        .filter(
            named -> members.stream().map(ArticleEntry::id).anyMatch(named.articles()::contains))
        .findFirst()
        .flatMap(EventNotes.Named::name)
        .orElseGet(() -> title(id, members));
  }

  private static String title(String id, List<ArticleEntry> members) {
    return named(id, members).orElseThrow().title();
  }
}
