package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.NonProse;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerNames;
import synoptic.corpus.Statement;

/**
 * Finds who said what in a text: cues, speakers and contents by a learned model, with rules for
 * quotation marks and names around it. Time and memory grow with the length of the text; a text in
 * another language gives nothing, or little.
 */
public final class Statements {

  /**
   * To be counted up with every change to what is found in a text, so that what was found before is
   * not taken for it.
   */
  public static final String VERSION = "4";

  private Statements() {}

  /** The statements of a text, in the order of their cues. */
  public static List<Statement> of(String text) {
    return of(List.of(text)).getFirst();
  }

  /**
   * The statements of the passages of one article, a list for each passage, with places in the
   * passage's own text. A name in one passage helps to understand the others.
   */
  public static List<List<Statement>> of(List<String> passages) {
    SpeakerNames names = new SpeakerNames(passages);
    NonProse furniture = new NonProse();
    return passages.stream().map(passage -> of(passage, names, furniture)).toList();
  }

  /** A paragraph, and whether anybody may speak in it. */
  private record Read(Paragraph paragraph, boolean isSpoken) {

    List<Statement> statements(StatementModel model) {
      return isSpoken ? ParagraphStatements.of(model, paragraph) : List.of();
    }
  }

  /** Paragraphs are independent of each other until speakers get their names. */
  private static List<Statement> of(String text, SpeakerNames names, NonProse furniture) {
    List<Read> paragraphs =
        Paragraph.of(text, Paragraph.MOST_TOKENS).stream()
            .filter(paragraph -> paragraph.size() > 0)
            .map(paragraph -> new Read(paragraph, !furniture.contains(paragraph)))
            .toList();
    StatementModel model = StatementModel.learned();
    List<List<Statement>> found =
        paragraphs.parallelStream().map(read -> read.statements(model)).toList();
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      names.read(paragraphs.get(at).paragraph());
      found.get(at).forEach(statement -> statements.add(names.named(statement)));
    }
    return statements;
  }
}
