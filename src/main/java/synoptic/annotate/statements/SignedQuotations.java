package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * Quotations with their speaker's name behind a dash and nothing else, as letters, readers' voices
 * and mottoes have them: {@code “It is late.” — Anna Berg}, also several of them in a row.
 */
final class SignedQuotations {

  private static final String DASHES = "—–―-";
  private static final int LONGEST_NAME = 5;

  /** What is told of the name behind a comma, in tokens; what is longer tells of something else. */
  private static final int LONGEST_ADDITION = 12;

  private final Paragraph paragraph;

  private SignedQuotations(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * Those with which a paragraph begins.
   *
   * @param quotations all of the paragraph
   */
  static List<Statement> of(Paragraph paragraph, QuotedTokens quotations) {
    SignedQuotations signed = new SignedQuotations(paragraph);
    List<Statement> found = new ArrayList<>();
    int end = 0;
    for (Span quotation : quotations.spans()) {
      Optional<Span> name =
          quotation.start() == end && signed.isSentence(quotation)
              ? signed.name(quotation.end())
              : Optional.empty();
      if (name.isEmpty()) {
        return found;
      }
      found.add(signed.statement(quotation, name.get()));
      end = signed.behind(name.get());
    }
    return found;
  }

  /** Whether a cue is the dash of such a signature, or stands in the name behind it. */
  static boolean isSignature(Paragraph paragraph, Cue cue, List<Statement> signed) {
    int place = paragraph.spans[cue.start()].start();
    return signed.stream()
        .anyMatch(
            each ->
                each.cue().orElseThrow().span().start() <= place
                    && place < each.speaker().orElseThrow().mention().span().end());
  }

  private boolean isSentence(Span quotation) {
    int last = quotation.end() - 1;
    boolean isClosed = QuotedTokens.isClosing(paragraph, last);
    return quotation.length() > 2 && paragraph.isOneOf(isClosed ? last - 1 : last, ".?!…");
  }

  private Statement statement(Span quotation, Span name) {
    return new Statement(
        Statement.Kind.DIRECT,
        Optional.of(paragraph.part(new Span(quotation.end(), name.start()))),
        Optional.of(SpeakerBounds.speaker(paragraph, name)),
        List.of(paragraph.part(quotation)),
        List.of());
  }

  /** The name behind a dash that stands here, where nothing goes on behind it. */
  private Optional<Span> name(int dash) {
    int start = dash;
    while (paragraph.isOneOf(start, DASHES)) {
      start++;
    }
    int end = start;
    while (end < paragraph.size() && isOfName(start, end)) {
      end++;
    }
    Span name = new Span(start, end);
    return start > dash && end > start && end - start <= LONGEST_NAME && isEnded(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  private boolean isOfName(int start, int at) {
    return paragraph.quotes[at] < 0
        && (paragraph.isWord(at) && paragraph.isCapital(at) || at > start && isInitial(at - 1, at));
  }

  private boolean isInitial(int letter, int stop) {
    return paragraph.spans[letter].length() == 1 && paragraph.first(stop) == '.';
  }

  private boolean isEnded(Span name) {
    int behind = behind(name);
    return behind == paragraph.size()
        || paragraph.quotes[behind] >= 0
        || paragraph.first(behind) == ',' && paragraph.size() - behind <= LONGEST_ADDITION;
  }

  private int behind(Span name) {
    boolean stopped = name.end() < paragraph.size() && paragraph.first(name.end()) == '.';
    return stopped ? name.end() + 1 : name.end();
  }
}
