package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.NonProse;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerNames;
import synoptic.annotate.statements.NetworkReader.Located;
import synoptic.corpus.Article;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;
import synoptic.corpus.Statement;
import synoptic.text.Language;
import synoptic.text.Span;

/**
 * Finds who said what in a text: cues, speakers and contents by a learned model, with rules for
 * quotation marks and names around it. Model and rules are English; of a text in another language
 * the quotations are found that are sentences or are parted as speech, and nobody is named. Time
 * and memory grow with the length of the text.
 */
public final class Statements {

  /**
   * To be counted up with every change to what is found in a text, so that what was found before is
   * not taken for it.
   */
  public static final String VERSION = "41";

  private Statements() {}

  /** The statements of a text of which nothing is known, in the order of their cues. */
  public static List<Statement> of(String text) {
    return of(List.of(text), Language.byScript(text), Optional.empty()).getFirst();
  }

  /**
   * The statements of an article, a list for each passage, with places in the passage's own text. A
   * name in one passage helps to understand the others, and the publication places the days on
   * which something was said.
   */
  public static List<List<Statement>> of(Article article) {
    List<String> passages = article.passages().stream().map(Passage::text).toList();
    return of(passages, article.language(), article.front().published());
  }

  /** A paragraph that somebody may speak in or not, in its place in the article. */
  private record Read(Located located, int passage, boolean isSpoken) {}

  private static List<List<Statement>> of(
      List<String> passages, Language language, Optional<PartialDate> published) {
    List<Read> paragraphs = paragraphs(passages, language);
    List<Located> spoken = paragraphs.stream().filter(Read::isSpoken).map(Read::located).toList();
    Iterator<List<Statement>> found = found(passages, spoken, language, published).iterator();
    SpeakerNames names = new SpeakerNames(language.hasRules() ? all(paragraphs) : List.of());
    List<List<Statement>> statements = new ArrayList<>();
    passages.forEach(passage -> statements.add(new ArrayList<>()));
    Floor floor = new Floor();
    UnmarkedWords unmarked = new UnmarkedWords();
    Transcript transcript = Transcript.of(language.hasRules() ? all(paragraphs) : List.of(), names);
    for (int at = 0; at < paragraphs.size(); at++) {
      Read read = paragraphs.get(at);
      Paragraph paragraph = read.located.paragraph();
      names.read(paragraph);
      List<Statement> named = read.isSpoken ? names.named(found.next()) : List.of();
      Optional<Statement> post = UnmarkedWords.post(paragraph, below(paragraphs, at));
      Optional<List<Statement>> announced = unmarked.announced(paragraph, named, floor.holder());
      Optional<Statement> turn = transcript.turn(paragraph);
      if (turn.isPresent()) {
        List<Statement> said = Transcript.within(turn.get(), named);
        statements.get(read.passage).addAll(floor.next(paragraph, said, Optional.empty()));
      } else if (post.isPresent()) {
        statements.get(read.passage).add(UnmarkedWords.withoutMention(names.named(post.get())));
      } else if (announced.isPresent()) {
        statements.get(read.passage).addAll(announced.get());
      } else if (read.isSpoken) {
        statements.get(read.passage).addAll(floor.next(paragraph, named, names.onlyOne()));
      }
      unmarked.read(paragraph);
    }
    return statements;
  }

  private static Optional<Paragraph> below(List<Read> paragraphs, int at) {
    return at + 1 < paragraphs.size()
        ? Optional.of(paragraphs.get(at + 1).located.paragraph())
        : Optional.empty();
  }

  private static List<Paragraph> all(List<Read> paragraphs) {
    return paragraphs.stream().map(read -> read.located.paragraph()).toList();
  }

  /** The paragraphs of an article that have any words, as if its passages were one text. */
  private static List<Read> paragraphs(List<String> passages, Language language) {
    NonProse furniture = new NonProse();
    List<Read> paragraphs = new ArrayList<>();
    int base = 0;
    for (int passage = 0; passage < passages.size(); passage++) {
      String text = passages.get(passage);
      for (Paragraph each : Paragraph.of(text, Paragraph.MOST_TOKENS, language)) {
        if (each.size() > 0) {
          boolean isSpoken = !furniture.contains(each) && !UnmarkedWords.isSignature(each);
          paragraphs.add(new Read(new Located(each, base), passage, isSpoken));
        }
      }
      base += text.length() + 1;
    }
    return paragraphs;
  }

  /** Who says what in each paragraph, with speakers as they are called there. */
  private static List<List<Statement>> found(
      List<String> passages,
      List<Located> spoken,
      Language language,
      Optional<PartialDate> published) {
    if (!language.hasRules()) {
      return spoken.stream().map(each -> QuotedTokens.of(each.paragraph()).statements()).toList();
    }
    UtteranceDays days = new UtteranceDays(published);
    return NetworkReader.read(
        withDoubleMarks(String.join("\n", passages), spoken),
        spoken,
        reading -> Circumstances.told(reading.paragraph(), ParagraphStatements.of(reading), days));
  }

  /**
   * The text with double marks around what single ones quote in paragraphs that have no double
   * ones, as the network knows these alone, and with a mark that was lost in place of the comma
   * before who says it. Places stay as they are.
   */
  private static String withDoubleMarks(String text, List<Located> paragraphs) {
    StringBuilder marked = new StringBuilder(text);
    for (Located located : paragraphs) {
      Paragraph paragraph = located.paragraph();
      List<Span> quotations = QuotedTokens.of(paragraph).spans();
      boolean isSingle = quotations.stream().allMatch(each -> isSingle(paragraph, each));
      for (Span each : quotations) {
        int last = each.end() - 1;
        if (isSingle) {
          marked.setCharAt(located.base() + paragraph.spans[each.start()].start(), '“');
        }
        if (isSingle || paragraph.first(last) == ',' && each.end() < paragraph.size()) {
          marked.setCharAt(located.base() + paragraph.spans[last].start(), '”');
        }
      }
    }
    return marked.toString();
  }

  private static boolean isSingle(Paragraph paragraph, Span quotation) {
    String first = paragraph.lower(quotation.start());
    String last = paragraph.lower(quotation.end() - 1);
    return quotation.length() > 2
        && (first.equals("'") || first.equals("‘"))
        && (last.equals("'") || last.equals("’"));
  }
}
