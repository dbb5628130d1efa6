package synoptic.annotate.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Language;
import synoptic.text.Span;

/**
 * What others said, where it stands in the content of a statement: {@code Citing an article that
 * said that P, X said Q}, {@code X countered Y's accusations that P} and {@code X quotes Y as
 * praising Z}.
 */
final class Relayed {

  private static final Set<String> CITING = Set.of("citing", "quoting", "cites", "cited", "quotes");
  private static final Set<String> TRYING =
      Set.of("sought", "seeks", "tried", "tries", "attempted", "hoped", "failed", "struggled");
  private static final int LONGEST_SPEAKER = 8;

  private final Paragraph paragraph;
  private final Utterance outer;

  private Relayed(Utterance outer) {
    this.paragraph = outer.paragraph();
    this.outer = outer;
  }

  /**
   * The statement with that of another in its content, or that alone where this one only relays or
   * counters it; empty where there is none.
   */
  static List<Statement> of(Utterance outer, Statement statement) {
    Relayed relayed = new Relayed(outer);
    return relayed
        .cited(statement)
        .map(List::of)
        .or(() -> relayed.possessed(statement).map(inner -> relayed.with(statement, inner)))
        .orElse(List.of());
  }

  /** {@code was quoted as saying by the Coast News}: with who quotes, which nobody says. */
  static Statement quoted(Utterance outer, Statement statement) {
    Optional<Span> quoting =
        statement.via().isEmpty() ? new Relayed(outer).quoting() : Optional.empty();
    return quoting.map(tokens -> quoted(outer, statement, tokens)).orElse(statement);
  }

  private static Statement quoted(Utterance outer, Statement statement, Span quoting) {
    Speaker who = SpeakerBounds.speaker(outer.paragraph(), quoting);
    Span words = new Span(outer.cue().start(), quoting.end());
    List<Part> said =
        outer.content().stream()
            .filter(piece -> outer.speaker().filter(piece::overlaps).isEmpty())
            .flatMap(piece -> said(outer, piece, words).stream())
            .map(outer.paragraph()::part)
            .toList();
    Reporter reporter = new Reporter(who.mention(), who.name(), statement.cue());
    return new Statement(
            statement.kind(),
            statement.cue(),
            statement.speaker(),
            said.isEmpty() ? statement.content() : said,
            List.of(reporter))
        .assured(statement.confidence());
  }

  /**
   * What of a piece is no part of the cue and who quotes; of one that goes on behind these a
   * clause.
   */
  private static Optional<Span> said(Utterance outer, Span piece, Span words) {
    if (!piece.overlaps(words)) {
      return Optional.of(piece);
    }
    boolean goesOn = piece.end() > words.end() && outer.lower(words.end()).equals("that");
    return goesOn ? Optional.of(new Span(words.end(), piece.end())) : Optional.empty();
  }

  /**
   * {@code X quotes Y as praising Z}: what Y said in the content of X's statement, whose tokens are
   * given.
   */
  static Optional<Statement> quotedAs(
      Paragraph paragraph, Span content, Statement outer, List<Reporter> via) {
    String cue = outer.cue().map(part -> part.text().toLowerCase(Locale.ROOT)).orElse("");
    if (!cue.startsWith("quot") && !cue.startsWith("cit")) {
      return Optional.empty();
    }
    for (int at = content.start() + 1; at + 2 < content.end(); at++) {
      if (paragraph.lower(at).equals("as") && paragraph.lower(at + 1).endsWith("ing")) {
        Part speaker = paragraph.part(new Span(content.start(), at));
        Part said = paragraph.part(new Span(at + 2, content.end()));
        return Optional.of(
            new Statement(
                Statement.Kind.INDIRECT,
                Optional.of(paragraph.part(new Span(at + 1, at + 2))),
                Optional.of(new Speaker(speaker, speaker.text(), Speaker.Sort.DESCRIPTION)),
                List.of(said),
                via));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> quoting() {
    Span cue = outer.cue();
    boolean isPassive =
        IntStream.range(cue.start() + 1, cue.end())
            .anyMatch(
                at ->
                    outer.lower(at).equals("quoted")
                        && PolarityWords.BE.contains(outer.lower(at - 1)));
    int by = cue.start();
    while (by < cue.end() + 3 && !outer.lower(by).equals("by") && !outer.lower(by).equals("that")) {
      by++;
    }
    int end = by + 1;
    while (outer.isWord(end)
        && !paragraph.begins(end)
        && !outer.lower(end).equals("as")
        && !outer.lower(end).equals("that")) {
      end++;
    }
    return isPassive
            && outer.lower(by).equals("by")
            && end - by - 1 <= LONGEST_SPEAKER
            && end > by + 1
        ? SpeakerBounds.of(paragraph, new Span(by + 1, end)).filter(this::isReporter)
        : Optional.empty();
  }

  /**
   * Whether words are a name's or those of a paper or a body; a day, a year or a number is none.
   */
  private boolean isReporter(Span words) {
    boolean isTime =
        IntStream.range(words.start(), words.end())
            .anyMatch(
                at ->
                    Language.ENGLISH.isTime(outer.lower(at))
                        || Character.isDigit(paragraph.first(at)));
    boolean isNamed =
        IntStream.range(words.start(), words.end()).anyMatch(paragraph::isCapital)
            || BodyWords.hasWord(paragraph.part(words).text());
    return isNamed && !isTime;
  }

  /** {@code sought to counter} says nothing itself. */
  private List<Statement> with(Statement statement, Statement inner) {
    for (int at = outer.cue().start(); at < outer.cue().end(); at++) {
      if (TRYING.contains(outer.lower(at))) {
        return List.of(inner);
      }
    }
    return ReportingWords.isSpeech(paragraph.part(outer.cue()).text())
        ? List.of(statement, inner)
        : List.of(inner);
  }

  /** {@code citing an article that said …}: what the article said, by whoever cites it. */
  private Optional<Statement> cited(Statement statement) {
    if (!CITING.contains(paragraph.lower(outer.cue().start()))) {
      return Optional.empty();
    }
    Span content = outer.content().getFirst();
    for (int at = content.start() + 1; at - content.start() < LONGEST_SPEAKER; at++) {
      boolean isRelative = outer.lower(at).equals("that") || outer.lower(at).equals("which");
      if (isRelative && ReportingWords.isSpeech(outer.lower(at + 1))) {
        int start = at + 2;
        int end = outer.content().getLast().end();
        Span speaker = new Span(content.start(), at);
        return start >= end
            ? Optional.empty()
            : Optional.of(
                said(speaker, new Span(at + 1, at + 2), new Span(start, end))
                    .by(Optional.of(speaker(speaker)), reporter(statement))
                    .assured(statement.confidence()));
      }
    }
    return Optional.empty();
  }

  /** Who cites it: the speaker of the sentence's own statement, or whom the cue names. */
  private List<Reporter> reporter(Statement statement) {
    return statement
        .speaker()
        .map(known -> new Reporter(known.mention(), known.name(), statement.cue()))
        .stream()
        .toList();
  }

  /** {@code Y's accusations that …} the noun tells of the utterance. */
  private Optional<Statement> possessed(Statement statement) {
    Span content = outer.content().getFirst();
    for (int at = content.start(); at + 2 < content.end(); at++) {
      if (SpeakerBounds.isPossessive(outer.lower(at))) {
        int noun = at + 1;
        while (noun + 1 < content.end()
            && noun < at + 3
            && !ReportingWords.isNaming(outer.lower(noun))) {
          noun++;
        }
        boolean isThat = noun + 2 < content.end() && outer.lower(noun + 1).equals("that");
        if (isThat && ReportingWords.isNaming(outer.lower(noun))) {
          Span speaker = new Span(content.start(), at + 1);
          return Optional.of(
              said(speaker, new Span(noun, noun + 1), new Span(noun + 1, content.end()))
                  .assured(statement.confidence()));
        }
      }
    }
    return Optional.empty();
  }

  private Statement said(Span speaker, Span cue, Span content) {
    return new Statement(
        Statement.Kind.INDIRECT,
        Optional.of(paragraph.part(cue)),
        Optional.of(speaker(speaker)),
        List.of(paragraph.part(content)),
        List.of());
  }

  private Speaker speaker(Span tokens) {
    return SpeakerBounds.speaker(paragraph, tokens);
  }
}
