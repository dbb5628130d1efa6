package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * A statement given by hand: {@code [speaker] {cue} <content>} in a text, whatever a finder would
 * have found there.
 */
final class MarkedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> speakers = new ArrayList<>();
  private final List<Span> cues = new ArrayList<>();
  private final List<Span> content = new ArrayList<>();

  private MarkedText(String marked) {
    int start = 0;
    for (char sign : marked.toCharArray()) {
      Span since = new Span(start, Math.max(start, text.length()));
      switch (sign) {
        case '[', '{', '<' -> start = text.length();
        case ']' -> speakers.add(since);
        case '}' -> cues.add(since);
        case '>' -> content.add(since);
        default -> text.append(sign);
      }
    }
  }

  /** The statement with what the words around its cue tell of it. */
  static Statement told(String marked) {
    MarkedText parts = new MarkedText(marked);
    String text = parts.text.toString();
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT,
            parts.parts(parts.cues).stream().findFirst(),
            parts.parts(parts.speakers).stream()
                .findFirst()
                .map(words -> new Speaker(words, words.text(), Speaker.Sort.PERSON)),
            parts.parts(parts.content),
            List.of());
    Paragraph paragraph = Paragraph.of(text, Paragraph.MOST_TOKENS).getFirst();
    UtteranceDays days = new UtteranceDays(Optional.empty());
    return Circumstances.told(paragraph, List.of(statement), days).getFirst();
  }

  private List<Part> parts(List<Span> spans) {
    return spans.stream().map(span -> Part.of(text.toString(), span)).toList();
  }

  static String cue(Statement statement) {
    return statement.cue().map(Part::text).orElse("");
  }

  static String content(Statement statement) {
    return String.join(" … ", statement.content().stream().map(Part::text).toList());
  }

  static String to(Statement statement) {
    return statement.to().map(to -> to.name()).orElse("");
  }

  static Optional<Part> day(Statement statement) {
    return statement.when().map(when -> when.words());
  }
}
