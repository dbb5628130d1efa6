package synoptic.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.Statement.Kind;
import synoptic.corpus.Statement.Mark;
import synoptic.corpus.UtteranceDay;
import synoptic.corpus.UtteranceDay.Time;
import synoptic.search.ArticleEntry;
import synoptic.search.StatementHit;
import synoptic.text.Span;

/** A statement of an article on a shelf, made from words that stand in the passage. */
public final class Saying {

  private final String article;
  private final int passage;
  private final String voice;
  private Optional<String> speaker = Optional.empty();
  private Optional<String> office = Optional.empty();
  private Optional<String> cue = Optional.empty();
  private Kind kind = Kind.INDIRECT;
  private final List<String> content = new ArrayList<>();
  private final List<String> via = new ArrayList<>();
  private final List<String> spellings = new ArrayList<>();
  private final List<Mark> polarity = new ArrayList<>();
  private Optional<String> to = Optional.empty();
  private Optional<String> day = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private double confidence = 1;

  private Saying(String article, int passage, String voice) {
    this.article = article;
    this.passage = passage;
    this.voice = voice;
  }

  public static Saying in(String article, int passage, String voice) {
    return new Saying(article, passage, voice);
  }

  /** Who says it, in the words of the passage, and with which word. */
  public Saying by(String words, String cued) {
    speaker = Optional.of(words);
    cue = Optional.of(cued);
    return this;
  }

  public Saying office(String name) {
    office = Optional.of(name);
    return this;
  }

  public Saying cue(String cued) {
    cue = Optional.of(cued);
    return this;
  }

  public Saying kind(Kind other) {
    kind = other;
    return this;
  }

  public Saying content(String... pieces) {
    content.addAll(List.of(pieces));
    return this;
  }

  /** Who passes it on, in the words of the passage; an article before a name is none of it. */
  public Saying via(String... reporters) {
    via.addAll(List.of(reporters));
    return this;
  }

  /** Other ways in which whoever speaks is called, here or elsewhere. */
  public Saying spelled(String... others) {
    spellings.addAll(List.of(others));
    return this;
  }

  /** How sure it is that this was said, from 0 to 1. */
  public Saying confidence(double sure) {
    confidence = sure;
    return this;
  }

  public Saying marked(Mark... found) {
    polarity.addAll(List.of(found));
    return this;
  }

  public Saying to(String words) {
    to = Optional.of(words);
    return this;
  }

  /** On which day, in the words of the passage and as a date. */
  public Saying on(String words, String known) {
    day = Optional.of(words);
    date = PartialDate.parse(known);
    return this;
  }

  /** The same, of another voice. */
  Saying of(String other) {
    Saying same = new Saying(article, passage, other);
    same.speaker = speaker;
    same.office = office;
    same.cue = cue;
    same.kind = kind;
    same.content.addAll(content);
    same.via.addAll(via);
    same.spellings.addAll(spellings);
    same.polarity.addAll(polarity);
    same.to = to;
    same.day = day;
    same.date = date;
    return same;
  }

  /** Whether the passage has these words for who says it. */
  boolean isBy(String words) {
    return speaker.filter(words::equals).isPresent();
  }

  String article() {
    return article;
  }

  String voice() {
    return voice;
  }

  List<String> spellings() {
    return spellings;
  }

  /** The place that a query is held against. */
  LetterQuery where(Article source) {
    return new LetterQuery(
        source, source.passage(passage).orElseThrow(), voice, String.join(" ", content));
  }

  public StatementHit hit(Article source, List<Span> marks) {
    Passage there = source.passage(passage).orElseThrow();
    String text = there.text();
    Optional<Speaker> who =
        speaker.map(
            words ->
                new Speaker(
                    part(text, words), voice, Speaker.Sort.PERSON, office, Optional.empty()));
    List<Reporter> chain =
        via.stream()
            .map(words -> new Reporter(part(text, words), name(words), Optional.empty()))
            .toList();
    List<Part> said = content.stream().map(words -> part(text, words)).toList();
    Statement statement =
        new Statement(
            kind,
            cue.map(words -> part(text, words)),
            who,
            said,
            chain,
            polarity,
            to.map(words -> new Recipient(part(text, words), words)),
            day.map(
                words ->
                    new UtteranceDay(part(text, words), date.map(known -> new Time(known, known)))),
            confidence);
    return new StatementHit(ArticleEntry.of(source), there, statement, voice, marks);
  }

  private static String name(String words) {
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  private static Part part(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in \"" + text + "\"");
    }
    return Part.of(text, new Span(at, at + words.length()));
  }
}
