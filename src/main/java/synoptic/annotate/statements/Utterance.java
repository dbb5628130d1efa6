package synoptic.annotate.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * A statement with a cue, as tokens of its paragraph: what the rules about the words around the cue
 * go by, whatever found it.
 */
record Utterance(Paragraph paragraph, Span cue, Optional<Span> speaker, List<Span> content) {

  /** The statement in tokens; empty where it has no cue. */
  static Optional<Utterance> of(Paragraph paragraph, Statement statement) {
    return statement
        .cue()
        .map(
            cue ->
                new Utterance(
                    paragraph,
                    tokens(paragraph, cue.span()),
                    statement.speaker().map(Speaker::mention).map(part -> tokens(paragraph, part)),
                    statement.content().stream().map(part -> tokens(paragraph, part)).toList()));
  }

  private static Span tokens(Paragraph paragraph, Part part) {
    return tokens(paragraph, part.span());
  }

  /** The tokens that lie in a stretch of the text, one at the least. */
  static Span tokens(Paragraph paragraph, Span stretch) {
    int first = paragraph.tokenAt(stretch.start());
    return new Span(first, Math.max(first, paragraph.tokenAt(stretch.end() - 1)) + 1);
  }

  Utterance withCue(Span other) {
    return new Utterance(paragraph, other, speaker, content);
  }

  Utterance withSpeaker(Optional<Span> other) {
    return new Utterance(paragraph, cue, other, content);
  }

  Utterance withContent(List<Span> other) {
    return new Utterance(paragraph, cue, speaker, other);
  }

  /** The token in lower case; nothing outside the paragraph. */
  String lower(int at) {
    return at < 0 || at >= paragraph.size() ? "" : paragraph.lower(at);
  }

  boolean isWord(int at) {
    return at >= 0 && at < paragraph.size() && paragraph.isWord(at);
  }

  /** Whether any of a stretch stands in quotation marks. */
  boolean isQuoted(Span piece) {
    return IntStream.range(piece.start(), piece.end()).anyMatch(at -> paragraph.quotes[at] >= 0);
  }

  boolean isOfSpeaker(int at) {
    return speaker.filter(who -> who.start() <= at && at < who.end()).isPresent();
  }

  /** Where the sentence of the cue begins. */
  int from() {
    int at = cue.start();
    while (!paragraph.begins(at)) {
      at--;
    }
    return at;
  }

  /** Where the sentence of the cue's last word ends. */
  int to() {
    int at = cue.end();
    while (at < paragraph.size() && !paragraph.begins(at)) {
      at++;
    }
    return at;
  }
}
