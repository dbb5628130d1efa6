package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import synoptic.annotate.NonProse;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerNames;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement;
import synoptic.text.Language;

/**
 * Finds who said what in a text: cues, speakers and contents by a learned model, with rules for
 * quotation marks and names around it. Model and rules are English; of a text in another language
 * the quotations are found that are sentences of their own, and nobody is named. Time and memory
 * grow with the length of the text.
 */
public final class Statements {

  /**
   * To be counted up with every change to what is found in a text, so that what was found before is
   * not taken for it.
   */
  public static final String VERSION = "7";

  private Statements() {}

  /** The statements of a text of which nothing is known, in the order of their cues. */
  public static List<Statement> of(String text) {
    return of(List.of(text), Language.byScript(text)).getFirst();
  }

  /**
   * The statements of an article, a list for each passage, with places in the passage's own text. A
   * name in one passage helps to understand the others, and the publication places the days on
   * which something was said.
   */
  public static List<List<Statement>> of(Article article) {
    List<String> passages = article.passages().stream().map(Passage::text).toList();
    Language language = article.language();
    List<List<Statement>> found = of(passages, language);
    List<List<Statement>> dated = new ArrayList<>();
    for (int at = 0; at < found.size(); at++) {
      dated.add(
          UtteranceDays.dated(
              passages.get(at), found.get(at), article.front().published(), language));
    }
    return dated;
  }

  private static List<List<Statement>> of(List<String> passages, Language language) {
    SpeakerNames names = new SpeakerNames(language.hasRules() ? passages : List.of());
    NonProse furniture = new NonProse();
    return passages.stream().map(passage -> of(passage, language, names, furniture)).toList();
  }

  /** A paragraph, and whether anybody may speak in it. */
  private record Read(Paragraph paragraph, boolean isSpoken) {

    List<Statement> statements(Function<Paragraph, List<Statement>> finder) {
      return isSpoken ? finder.apply(paragraph) : List.of();
    }
  }

  private static Function<Paragraph, List<Statement>> finder(Language language) {
    if (!language.hasRules()) {
      return paragraph -> QuotedTokens.of(paragraph).statements();
    }
    StatementModel model = StatementModel.learned();
    return paragraph -> Circumstances.told(paragraph, ParagraphStatements.of(model, paragraph));
  }

  /** Paragraphs are independent of each other until speakers get their names. */
  private static List<Statement> of(
      String text, Language language, SpeakerNames names, NonProse furniture) {
    List<Read> paragraphs =
        Paragraph.of(text, Paragraph.MOST_TOKENS, language).stream()
            .filter(paragraph -> paragraph.size() > 0)
            .map(paragraph -> new Read(paragraph, !furniture.contains(paragraph)))
            .toList();
    Function<Paragraph, List<Statement>> finder = finder(language);
    List<List<Statement>> found =
        paragraphs.parallelStream().map(read -> read.statements(finder)).toList();
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      names.read(paragraphs.get(at).paragraph());
      found.get(at).forEach(statement -> statements.add(names.named(statement)));
    }
    return statements;
  }
}
