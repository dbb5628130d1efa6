package synoptic.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.Comparison;
import synoptic.compare.Concordance;
import synoptic.compare.Framing;
import synoptic.compare.Timeline;
import synoptic.corpus.ArticleId;
import synoptic.corpus.Statement.Kind;
import synoptic.explore.EvidenceView.Counted;
import synoptic.export.Format;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;
import synoptic.search.SearchRequest.Sort;

/** What can be written to a file: a view with all that it holds, not only what is on the screen. */
public sealed interface Exported {

  /** The articles of the library. */
  record Articles() implements Exported {
    @Override
    public String name() {
      return "articles";
    }
  }

  /** The passages that a query finds. */
  record Passages(Query query, Sort sort) implements Exported {
    @Override
    public String name() {
      return "search " + QueryText.of(query);
    }
  }

  /** Statements that match. */
  record Statements(Query query, Optional<String> voice, Set<Kind> kinds) implements Exported {
    public Statements {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public String name() {
      return "who " + voice.map(name -> name + " ").orElse("") + QueryText.of(query);
    }
  }

  /**
   * Two sides lined up.
   *
   * @param topic what both are narrowed to, or empty
   * @param chosen which candidate stands beside a passage of A, where it is not the first
   */
  record Compared(Party a, Party b, String topic, Comparison lined, Map<Integer, Integer> chosen)
      implements Exported {
    public Compared {
      chosen = Map.copyOf(chosen);
    }

    @Override
    public String name() {
      return String.join(" ", List.of("compare", a.typed(), b.typed(), topic));
    }

    @Override
    public Format format() {
      return Format.HTML;
    }
  }

  /**
   * How two sides frame what they tell of.
   *
   * @param topic what both are narrowed to, or empty
   */
  record Framed(Party a, Party b, String topic, Framing framing) implements Exported {
    @Override
    public String name() {
      return String.join(" ", List.of("framing", a.typed(), b.typed(), topic));
    }
  }

  /** The dates that passages name. */
  record Dates(String typed, Timeline timeline) implements Exported {
    @Override
    public String name() {
      return "timeline " + typed;
    }
  }

  /** The places where words stand. */
  record Keyword(String typed, Concordance concordance) implements Exported {
    @Override
    public String name() {
      return "kwic " + typed;
    }
  }

  /**
   * The passages that a number of a framing counts.
   *
   * @param count how many times in all, in A and in B
   */
  record Evidence(String title, List<Integer> count, List<Counted> passages) implements Exported {
    public Evidence {
      count = List.copyOf(count);
      passages = List.copyOf(passages);
    }

    @Override
    public String name() {
      return "passages " + title;
    }
  }

  /** What the file may be called, in words. */
  String name();

  /** The format that is proposed. */
  default Format format() {
    return Format.MARKDOWN;
  }

  /** A file name to propose. */
  default String fileName() {
    String stem = ArticleId.from(name().replace('/', ' ').replace('\\', ' ').strip() + ".x");
    String cut =
        stem.codePoints()
            .limit(60)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return cut.toLowerCase(Locale.ROOT) + format().ending();
  }

  /** What the place that the explorer is in holds; empty where that is nothing yet. */
  static Optional<Exported> of(View place) {
    return switch (place) {
      case SearchView search when search.found().items().isEmpty() -> Optional.empty();
      case SearchView search when search.found().isLibrary() -> Optional.of(new Articles());
      case SearchView search ->
          Optional.of(new Passages(QueryParser.parse(search.found().typed()), search.sort()));
      case WhoView who when who.told().hits().isEmpty() -> Optional.empty();
      case WhoView who -> {
        StatementResults.Question asked = who.told().question();
        yield Optional.of(
            new Statements(QueryParser.parse(asked.typed()), asked.voice(), asked.kinds()));
      }
      case TimelineView times when times.timeline().moments().isEmpty() -> Optional.empty();
      case TimelineView times -> Optional.of(new Dates(times.found().typed(), times.timeline()));
      case ConcordanceView words when words.found().count() == 0 -> Optional.empty();
      case ConcordanceView words ->
          Optional.of(new Keyword(words.found().typed(), words.found().concordance()));
      case EvidenceView evidence ->
          Optional.of(new Evidence(evidence.title(), evidence.count(), evidence.passages()));
      case FramingView framing ->
          framing
              .framing()
              .filter(known -> !known.isEmpty())
              .map(known -> new Framed(framing.a(), framing.b(), framing.topic(), known));
      case CompareView compare ->
          compare
              .comparison()
              .map(
                  lined ->
                      new Compared(
                          compare.a(), compare.b(), compare.topic(), lined, compare.chosen()));
    };
  }
}
