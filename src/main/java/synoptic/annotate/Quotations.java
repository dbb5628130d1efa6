package synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;

/** What stands in quotation marks. */
public final class Quotations {

  private Quotations() {}

  /** The quotations of a text, in order, with their marks. */
  public static List<Span> of(String text) {
    List<Span> quotations = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(text, Integer.MAX_VALUE)) {
      int first = 0;
      for (int at = 0; at < paragraph.size(); at++) {
        first = at > 0 && paragraph.quotes[at] == paragraph.quotes[at - 1] ? first : at;
        boolean ends =
            at + 1 == paragraph.size() || paragraph.quotes[at + 1] != paragraph.quotes[at];
        if (ends && paragraph.quotes[at] >= 0) {
          quotations.add(new Span(paragraph.spans[first].start(), paragraph.spans[at].end()));
        }
      }
    }
    return quotations;
  }
}
