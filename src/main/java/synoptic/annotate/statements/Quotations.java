package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Statement;
import synoptic.text.Language;
import synoptic.text.QuotedWords;
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

  /** The words of a statement that are given as they were spoken; none where all is retold. */
  public static QuotedWords spoken(String text, Language language, Statement statement) {
    List<Span> content = statement.content().stream().map(Part::span).sorted().toList();
    List<Span> spoken =
        switch (statement.kind()) {
          case DIRECT -> content;
          case MIXED -> shared(content, of(text));
          case INDIRECT -> List.<Span>of();
        };
    return QuotedWords.of(text, spoken, language);
  }

  private static List<Span> shared(List<Span> content, List<Span> quotations) {
    List<Span> shared = new ArrayList<>();
    for (Span piece : content) {
      for (Span quotation : quotations) {
        if (piece.overlaps(quotation)) {
          int start = Math.max(piece.start(), quotation.start());
          shared.add(new Span(start, Math.min(piece.end(), quotation.end())));
        }
      }
    }
    return shared;
  }
}
