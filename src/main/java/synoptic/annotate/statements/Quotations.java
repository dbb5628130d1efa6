package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.Paragraph;
import synoptic.text.Span;

/** What stands in quotation marks. */
public final class Quotations {

  private Quotations() {}

  /** The quotations of a text, in order, with their marks. */
  public static List<Span> of(String text) {
    List<Span> quotations = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(text, Integer.MAX_VALUE)) {
      for (Span tokens : QuotedTokens.of(paragraph).spans()) {
        Span first = paragraph.spans[tokens.start()];
        Span last = paragraph.spans[tokens.end() - 1];
        quotations.add(new Span(first.start(), last.end()));
      }
    }
    return quotations;
  }
}
