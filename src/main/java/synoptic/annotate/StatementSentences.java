package synoptic.annotate;

import java.util.List;
import java.util.stream.Stream;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Language;
import synoptic.text.Sentences;
import synoptic.text.Span;

/** The sentences that a statement stands in. */
public final class StatementSentences {

  private StatementSentences() {}

  /**
   * For each statement of a text the sentences that it stands in, from its first to its last, as
   * one span.
   */
  public static List<Span> around(String text, Language language, List<Statement> statements) {
    List<Span> sentences = statements.isEmpty() ? List.of() : Sentences.of(text, language);
    return statements.stream().map(statement -> around(whole(statement), sentences)).toList();
  }

  private static Span whole(Statement statement) {
    Stream<Part> said = statement.content().stream();
    Stream<Part> others =
        Stream.concat(statement.cue().stream(), statement.speaker().stream().map(Speaker::mention));
    List<Span> spans = Stream.concat(said, others).map(Part::span).toList();
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElseThrow(),
        spans.stream().mapToInt(Span::end).max().orElseThrow());
  }

  private static Span around(Span whole, List<Span> sentences) {
    int first = Sentences.at(sentences, whole.start());
    int last = Sentences.at(sentences, whole.end() - 1);
    return new Span(
        first < 0 ? whole.start() : Math.min(whole.start(), sentences.get(first).start()),
        last < 0 ? whole.end() : Math.max(whole.end(), sentences.get(last).end()));
  }
}
