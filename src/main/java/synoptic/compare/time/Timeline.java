package synoptic.compare.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.annotate.dates.Granularity;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.annotate.dates.When;
import synoptic.compare.Context;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.search.ArticleEntry;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;

/**
 * The dates that passages of several sources name, in one order of time.
 *
 * @param sources those that name a date or were published on one, who names most first
 * @param moments in order of time, the vaguer before the more precise: a year before its months, a
 *     month before its days; doubtful dates come behind them, as one moment without a time, and
 *     those that cannot be told last, as another
 * @param leftOut how many passages were not read, so that the work stays bounded; 0 if none
 */
public record Timeline(List<String> sources, List<Moment> moments, long leftOut) {

  public static final Timeline NOTHING = new Timeline(List.of(), List.of(), 0);

  /** A passage to read dates in. */
  public record Account(ArticleEntry article, Passage passage) {}

  /** How the date of an entry is known. */
  public enum Known {
    /** Said as it stands. */
    WRITTEN,
    /** Said without its year, which was worked out. */
    COMPLETED,
    /** Worked out from words: {@code last Wednesday}. */
    RESOLVED,
    /** Not sure: the words may be read in several ways. */
    DOUBTFUL,
    /** Not known: words name a date in relation to one that is not known. */
    UNPLACED,
    /** An article's date of publication. */
    PUBLISHED
  }

  /**
   * Where a date is named.
   *
   * @param words the words that name it, placed in the passage
   * @param sentence what they stand in, likewise, up to some hundred characters around them
   */
  public record Place(Passage passage, Part words, Part sentence) {}

  /**
   * What one source says of a time.
   *
   * @param source counted among the sources, from 0
   * @param place none where it is the article's date of publication
   * @param granularity how precise the date is or, where it cannot be told, would be
   * @param readings what a doubtful date may mean, the likelier first; else empty
   */
  public record Entry(
      int source,
      ArticleEntry article,
      Optional<Place> place,
      Granularity granularity,
      Known known,
      List<When> readings) {

    public Entry {
      readings = List.copyOf(readings);
    }

    /** The number of the passage, 1 where there is none. */
    public int passage() {
      return place.map(where -> where.passage().number()).orElse(1);
    }
  }

  /**
   * A time, and what is said of it.
   *
   * @param when a day, month or year, or a span; empty for all that is doubtful, and for all that
   *     cannot be told
   * @param entries what is told of it, by source, then by article and in reading order; behind it
   *     what was published then; at least one
   */
  public record Moment(Optional<When> when, List<Entry> entries) {
    public Moment {
      entries = List.copyOf(entries);
    }

    /** Whether these are dates that may be read in several ways. */
    public boolean isDoubtful() {
      return entries.getFirst().known() == Known.DOUBTFUL;
    }

    /** What a source says of it. */
    public List<Entry> of(int source) {
      return entries.stream().filter(entry -> entry.source() == source).toList();
    }
  }

  public Timeline {
    sources = List.copyOf(sources);
    moments = List.copyOf(moments);
  }

  /**
   * @param accounts each passage once; its article's day of publication becomes an entry
   * @param leftOut how many more passages there are
   */
  public static Timeline of(List<Account> accounts, long leftOut) {
    Map<String, ArticleEntry> articles = new LinkedHashMap<>();
    List<Found> found = new ArrayList<>();
    for (Account account : accounts) {
      articles.putIfAbsent(account.article().id(), account.article());
      read(account, found);
    }
    for (ArticleEntry article : articles.values()) {
      article
          .front()
          .published()
          .ifPresent(date -> found.add(Found.published(article, new When.On(date))));
    }
    return ordered(found, leftOut);
  }

  /** An entry before its source has a number. */
  private record Found(
      ArticleEntry article,
      Optional<When> when,
      Optional<Place> place,
      Granularity granularity,
      Known known,
      List<When> readings) {

    static Found published(ArticleEntry article, When when) {
      return new Found(
          article,
          Optional.of(when),
          Optional.empty(),
          Granularity.of(when),
          Known.PUBLISHED,
          List.of());
    }

    Entry entry(int source) {
      return new Entry(source, article, place, granularity, known, readings);
    }

    int passage() {
      return place.map(where -> where.passage().number()).orElse(1);
    }

    int start() {
      return place.map(where -> where.words().span().start()).orElse(0);
    }
  }

  private record Dated(
      Part words, Optional<When> when, Granularity granularity, Known known, List<When> readings) {

    static Optional<Dated> of(Mention mention) {
      return switch (mention) {
        case Mention.Dated(Part words, When when, Mention.Basis basis) ->
            Optional.of(
                new Dated(
                    words,
                    Optional.of(when),
                    Granularity.of(when),
                    Timeline.known(basis),
                    List.of()));
        case Mention.Doubtful(Part words, List<When> readings) ->
            Optional.of(
                new Dated(
                    words,
                    Optional.empty(),
                    Granularity.of(readings.getFirst()),
                    Known.DOUBTFUL,
                    readings));
        case Mention.Numbered number -> Optional.empty();
      };
    }

    static Dated unplaced(Mentions.Unplaced words) {
      return new Dated(
          words.part(), Optional.empty(), words.granularity(), Known.UNPLACED, List.of());
    }
  }

  private static void read(Account account, List<Found> found) {
    Passage passage = account.passage();
    FrontMatter front = account.article().front();
    Language language = front.languageOf(passage.text());
    Mentions.Read read = Mentions.read(passage.text(), front.published(), language);
    List<Dated> dated = new ArrayList<>();
    read.mentions().forEach(mention -> Dated.of(mention).ifPresent(dated::add));
    read.unplaced().forEach(words -> dated.add(Dated.unplaced(words)));
    List<Span> sentences = dated.isEmpty() ? List.of() : Sentences.of(passage.text(), language);
    for (Dated each : dated) {
      Span around = Context.of(passage.text(), each.words().span(), sentences);
      Place place = new Place(passage, each.words(), Part.of(passage.text(), around));
      found.add(
          new Found(
              account.article(),
              each.when(),
              Optional.of(place),
              each.granularity(),
              each.known(),
              each.readings()));
    }
  }

  private static Known known(Mention.Basis basis) {
    return switch (basis) {
      case WRITTEN -> Known.WRITTEN;
      case COMPLETED -> Known.COMPLETED;
      case RESOLVED -> Known.RESOLVED;
    };
  }

  private static Timeline ordered(List<Found> found, long leftOut) {
    List<String> sources = sources(found);
    Map<String, Integer> numbers = new HashMap<>();
    sources.forEach(source -> numbers.put(source, numbers.size()));
    Map<When, List<Found>> placed = new TreeMap<>(BY_TIME);
    List<Found> doubtful = new ArrayList<>();
    List<Found> unplaced = new ArrayList<>();
    for (Found each : found) {
      each.when()
          .map(when -> placed.computeIfAbsent(when, key -> new ArrayList<>()))
          .orElse(each.known() == Known.DOUBTFUL ? doubtful : unplaced)
          .add(each);
    }
    List<Moment> moments = new ArrayList<>();
    placed.forEach((when, all) -> moments.add(moment(Optional.of(when), all, numbers)));
    for (List<Found> apart : List.of(doubtful, unplaced)) {
      if (!apart.isEmpty()) {
        moments.add(moment(Optional.empty(), apart, numbers));
      }
    }
    return new Timeline(sources, moments, leftOut);
  }

  private static Moment moment(Optional<When> when, List<Found> all, Map<String, Integer> numbers) {
    List<Found> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Found each) -> each.known() == Known.PUBLISHED)
            .thenComparing(each -> numbers.get(each.article().source()))
            .thenComparing(each -> each.article().id())
            .thenComparing(Found::passage)
            .thenComparing(Found::start));
    return new Moment(
        when,
        sorted.stream().map(each -> each.entry(numbers.get(each.article().source()))).toList());
  }

  /** Who names most dates first, then by name. */
  private static List<String> sources(List<Found> found) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Found each : found) {
      counts.merge(each.article().source(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By the first day that may be meant; the longer time first. */
  private static final Comparator<When> BY_TIME =
      Comparator.comparing((When when) -> first(when).earliest())
          .thenComparing(when -> last(when).latest(), Comparator.reverseOrder())
          .thenComparing(when -> when.toString());

  /** A time's first day, month or year. */
  public static PartialDate first(When when) {
    return switch (when) {
      case When.On(PartialDate date) -> date;
      case When.Between(PartialDate first, PartialDate last) -> first;
    };
  }

  /** A time's last day, month or year. */
  public static PartialDate last(When when) {
    return switch (when) {
      case When.On(PartialDate date) -> date;
      case When.Between(PartialDate first, PartialDate last) -> last;
    };
  }
}
