package synoptic.compare.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.annotate.people.Voices;
import synoptic.annotate.statements.Quotations;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.align.PassageEmbeddings;
import synoptic.compare.events.Copies;
import synoptic.compare.events.Event;
import synoptic.compare.events.FactDifferences;
import synoptic.compare.events.Synopsis;
import synoptic.compare.events.Synopsis.Sentence;
import synoptic.compare.events.Telling;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Statement;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;
import synoptic.search.FieldName;
import synoptic.search.OpenLibrary;
import synoptic.search.Query;
import synoptic.search.SearchEngine;
import synoptic.search.StatementHit;
import synoptic.search.StatementRequest;
import synoptic.search.Voice;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

/** Fetches the sentences of an event's articles, and makes its synopsis. */
public final class SynopsisSurvey {

  /** Of a longer article the beginning counts, so that a synopsis stays bounded. */
  private static final int MOST_SENTENCES = 120;

  /** So many characters may stand between what is said and who says it: a sign, an article. */
  private static final int MOST_BETWEEN = 8;

  /** Fewer words tell no fact. */
  private static final int FEWEST_WORDS = 4;

  /** Fifteen pairs; after one pair alone the first large synopsis took up to twice as long. */
  private static final int WARMING_ARTICLES = 6;

  private SynopsisSurvey() {}

  /**
   * The synopsis of an event, by what is known now of meanings and statements.
   *
   * @param base the source whose order the facts keep; empty for the one with most sentences
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Synopsis of(OpenLibrary library, Event event, Optional<String> base) {
    SearchEngine engine = library.engine();
    List<Article> articles = EventSurvey.articles(library, event);
    Map<PassageRef, List<Said>> said = said(engine, event);
    List<Sentence> sentences = new ArrayList<>();
    for (Article article : articles) {
      sentences.addAll(sentences(engine, article, said));
    }
    AlignmentContext clues = PassageAlignment.clues(library, engine, PassageEmbeddings.NONE);
    return Synopsis.of(
        event,
        base.orElseGet(() -> longest(event, sentences)),
        sentences,
        clues,
        Copies.of(articles));
  }

  /**
   * Works out the synopsis of the longest articles, which nobody wants to see: the first one that
   * someone asks for then runs code that the JVM has compiled, and knows who is one person.
   *
   * @return empty where there are no two articles
   * @throws synoptic.search.SearchException where the engine cannot answer
   */
  public static Optional<Synopsis> warmUp(OpenLibrary library) {
    List<ArticleEntry> longest =
        library.engine().articles().stream()
            .sorted(Comparator.comparingInt(ArticleEntry::passages).reversed())
            .limit(WARMING_ARTICLES)
            .toList();
    if (longest.size() < 2) {
      return Optional.empty();
    }
    Event event = new Event(longest.getFirst().id(), "", longest);
    Synopsis synopsis = of(library, event, Optional.empty());
    differences(library, synopsis);
    return Optional.of(synopsis);
  }

  /** What the sources of a synopsis surely give otherwise than its base. */
  public static FactDifferences differences(OpenLibrary library, Synopsis synopsis) {
    Map<String, PartialDate> published = new HashMap<>();
    for (ArticleEntry article : synopsis.event().articles()) {
      article.front().published().ifPresent(date -> published.put(article.id(), date));
    }
    return FactDifferences.of(synopsis, library.reference(), published);
  }

  private static String longest(Event event, List<Sentence> sentences) {
    Map<String, Long> counts = new HashMap<>();
    sentences.forEach(each -> counts.merge(each.telling().article().source(), 1L, Long::sum));
    return event.sources().stream()
        .max(Comparator.comparingLong(source -> counts.getOrDefault(source, 0L)))
        .orElseThrow();
  }

  private static List<Sentence> sentences(
      SearchEngine engine, Article article, Map<PassageRef, List<Said>> said) {
    ArticleEntry entry = ArticleEntry.of(article);
    Optional<List<List<Embedding>>> meanings = engine.meanings(entry.id());
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      List<Span> spans = Sentences.of(passage.text(), entry.front().languageOf(passage.text()));
      List<Span> quoted = Quotations.of(passage.text());
      List<Embedding> meant =
          meanings
              .filter(all -> passage.number() <= all.size())
              .map(all -> all.get(passage.number() - 1))
              .filter(all -> all.size() == spans.size())
              .orElse(List.of());
      for (int at = 0; at < spans.size() && sentences.size() < MOST_SENTENCES; at++) {
        Span span = spans.get(at);
        if (Words.of(span.in(passage.text())).size() >= FEWEST_WORDS) {
          List<Said> here =
              said.getOrDefault(new PassageRef(entry.id(), passage.number()), List.of());
          Manner manner = manner(span, quoted, here);
          sentences.add(
              new Sentence(
                  new Telling(entry, passage, span, manner, speaker(span, manner, here)),
                  meant.isEmpty() ? List.of() : List.of(meant.get(at))));
        }
      }
    }
    return sentences;
  }

  /**
   * What somebody is said to have said.
   *
   * @param attribution from the first to the last of the words that name the speaker and tell that
   *     something is said
   * @param speaker the name by which the library knows who it was; empty where it does not
   */
  private record Said(Span span, Optional<Span> attribution, Optional<String> speaker) {

    /**
     * Whether a sentence is nothing but what is said and who says it, however long the latter: what
     * is said begins it and the attribution follows, or this begins it and that ends it.
     */
    boolean fills(Span sentence) {
      return attribution
          .filter(telling -> 4 * covered(sentence, List.of(span)) >= sentence.length())
          .filter(
              telling ->
                  isNear(sentence.start(), span.start()) && isNear(span.end(), telling.start())
                      || isNear(sentence.start(), telling.start())
                          && isNear(span.end(), sentence.end()))
          .isPresent();
    }

    /** Beside each other but for quotation marks, a comma and a blank. */
    private static boolean isNear(int one, int other) {
      return other >= one && other - one <= MOST_BETWEEN;
    }
  }

  /** What is said in each passage of an event's articles. */
  private static Map<PassageRef, List<Said>> said(SearchEngine engine, Event event) {
    List<Query> articles =
        event.articles().stream()
            .<Query>map(each -> new Query.In(FieldName.ARTICLE, new Query.Word(each.id())))
            .toList();
    Query sure = Query.and(new Query.Or(articles), StatementRequest.SURE);
    int most = MOST_SENTENCES * articles.size();
    Map<PassageRef, List<Said>> said = new HashMap<>();
    StatementRequest request = StatementRequest.of(sure, most).withoutParallels();
    for (StatementHit hit : engine.statements(request).hits()) {
      Optional<String> speaker =
          Optional.of(hit.voice())
              .filter(voice -> !voice.equals(Voice.UNKNOWN))
              .map(voice -> Voices.beside(hit.article().id(), voice));
      List<Said> here =
          said.computeIfAbsent(
              new PassageRef(hit.article().id(), hit.passage().number()),
              none -> new ArrayList<>());
      Optional<Span> attribution = attribution(hit.statement());
      hit.statement()
          .content()
          .forEach(part -> here.add(new Said(part.span(), attribution, speaker)));
    }
    return said;
  }

  private static Optional<Span> attribution(Statement statement) {
    List<Span> told =
        Stream.concat(
                statement.cue().stream().map(Part::span),
                statement.speaker().stream().map(speaker -> speaker.mention().span()))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Span(
                told.stream().mapToInt(Span::start).min().getAsInt(),
                told.stream().mapToInt(Span::end).max().getAsInt()));
  }

  private static Manner manner(Span sentence, List<Span> quoted, List<Said> said) {
    if (2 * covered(sentence, quoted) > sentence.length()) {
      return Manner.QUOTED;
    }
    List<Span> reported = said.stream().map(Said::span).toList();
    int told = covered(sentence, reported);
    if (2 * told <= sentence.length() && said.stream().noneMatch(each -> each.fills(sentence))) {
      return Manner.OWN;
    }
    return 2 * covered(sentence, quoted) > told ? Manner.QUOTED : Manner.REPORTED;
  }

  /** Whose words most of a sentence gives. */
  private static Optional<String> speaker(Span sentence, Manner manner, List<Said> said) {
    return manner == Manner.OWN
        ? Optional.empty()
        : said.stream()
            .filter(each -> each.span().overlaps(sentence))
            .max(Comparator.comparingInt(each -> covered(sentence, List.of(each.span()))))
            .flatMap(Said::speaker);
  }

  /** How many characters of a sentence stand in other spans. */
  private static int covered(Span sentence, List<Span> others) {
    int covered = 0;
    for (Span other : others) {
      covered +=
          Math.max(
              0, Math.min(sentence.end(), other.end()) - Math.max(sentence.start(), other.start()));
    }
    return covered;
  }
}
