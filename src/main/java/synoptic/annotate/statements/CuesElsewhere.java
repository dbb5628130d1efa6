package synoptic.annotate.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Statement;
import synoptic.text.Span;
import synoptic.text.WordList;

/**
 * Who says what stands in quotation marks, in languages that the network has not learned: by a
 * listed verb right behind the quotation with the speaker behind it, or right before it with the
 * speaker before it, {@code „Wir gehen“, sagte der Minister}.
 */
final class CuesElsewhere {

  private static final int LONGEST_SPEAKER = 8;

  private static final Set<String> VERBS =
      WordList.lines(CuesElsewhere.class, "reporting-elsewhere.txt").values().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .map(verb -> verb.replace('_', ' '))
          .collect(Collectors.toUnmodifiableSet());

  private final Paragraph paragraph;

  private CuesElsewhere(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The quotation as a statement, if such a verb gives it to somebody. */
  static Optional<Statement> statement(Paragraph paragraph, Span quotation) {
    CuesElsewhere cues = new CuesElsewhere(paragraph);
    return cues.behind(quotation).or(() -> cues.before(quotation));
  }

  private Optional<Statement> behind(Span quotation) {
    int start = quotation.end() + (paragraph.isOneOf(quotation.end(), ",") ? 1 : 0);
    int end = endOfVerb(start);
    int last = end;
    while (last < paragraph.size() && last - end < LONGEST_SPEAKER && isOutsideWord(last)) {
      last++;
    }
    return statement(quotation, new Span(start, end), new Span(end, last));
  }

  private Optional<Statement> before(Span quotation) {
    int end = quotation.start() - (paragraph.isOneOf(quotation.start() - 1, ",:") ? 1 : 0);
    int start = end - 1;
    if (start > 0 && endOfVerb(start - 1) == end) {
      start--;
    }
    if (start < 0 || endOfVerb(start) != end) {
      return Optional.empty();
    }
    int first = start;
    while (first > 0
        && start - first < LONGEST_SPEAKER
        && isOutsideWord(first - 1)
        && !paragraph.begins(first)) {
      first--;
    }
    return statement(quotation, new Span(start, end), new Span(first, start));
  }

  private Optional<Statement> statement(Span quotation, Span verb, Span speaker) {
    if (verb.length() == 0 || speaker.length() == 0) {
      return Optional.empty();
    }
    return SpeakerBounds.of(paragraph, speaker)
        .map(tokens -> SpeakerBounds.speaker(paragraph, tokens))
        .map(
            found ->
                new Statement(
                    Statement.Kind.DIRECT,
                    Optional.of(paragraph.part(verb)),
                    Optional.of(found),
                    List.of(paragraph.part(quotation)),
                    List.of()));
  }

  /** The end of a verb of one or two words that begins with a token; it where none does. */
  private int endOfVerb(int start) {
    if (start < 0 || start >= paragraph.size() || !isOutsideWord(start)) {
      return start;
    }
    boolean isTwo =
        start + 1 < paragraph.size()
            && VERBS.contains(paragraph.lower(start) + " " + paragraph.lower(start + 1));
    return isTwo ? start + 2 : VERBS.contains(paragraph.lower(start)) ? start + 1 : start;
  }

  private boolean isOutsideWord(int at) {
    return paragraph.isWord(at) && paragraph.quotes[at] < 0;
  }
}
