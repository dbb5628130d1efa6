package synoptic.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** Splits a text into sentences (Unicode Standard Annex 29, as the JDK has it). */
public final class Sentences {

  private Sentences() {}

  /** The sentences in order, without the blanks around them; blanks alone are no sentence. */
  public static List<Span> of(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span sentence = stripped(text, start, end);
      if (sentence.length() > 0) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /**
   * For each statement of a text the sentences that it stands in, from its first to its last, as
   * one span.
   */
  public static List<Span> around(String text, List<Statement> statements) {
    TreeMap<Integer, Span> sentences = new TreeMap<>();
    if (!statements.isEmpty()) {
      Paragraph.of(text, Integer.MAX_VALUE).forEach(paragraph -> add(paragraph, sentences));
    }
    return statements.stream().map(statement -> around(whole(statement), sentences)).toList();
  }

  private static void add(Paragraph paragraph, TreeMap<Integer, Span> sentences) {
    for (int at = 0, first = 0; at < paragraph.size(); at++) {
      first = paragraph.begins(at) ? at : first;
      if (at + 1 == paragraph.size() || paragraph.begins(at + 1)) {
        int start = paragraph.spans[first].start();
        sentences.put(start, new Span(start, paragraph.spans[at].end()));
      }
    }
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

  private static Span around(Span whole, TreeMap<Integer, Span> sentences) {
    var first = sentences.floorEntry(whole.start());
    var last = sentences.lowerEntry(whole.end());
    return new Span(
        first == null ? whole.start() : first.getValue().start(),
        last == null ? whole.end() : Math.max(whole.end(), last.getValue().end()));
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
