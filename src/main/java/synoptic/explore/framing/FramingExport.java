package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import synoptic.compare.framing.Framing;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Table;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/**
 * How two sides frame what they tell of: a table for each part, each number with its passages. In
 * CSV each table is a file of its own.
 */
public record FramingExport(Pairing pairing, Framing framing) implements Export {

  /** Of more places the rest is left to the tables that machines read. */
  private static final int MOST_SHOWN = 12;

  /**
   * A part of the framing.
   *
   * @param name what is added to the name of its file
   * @param columns their names, parted by blanks
   */
  private record Part(
      String name,
      String title,
      String columns,
      Function<FramingTables, List<List<String>>> rows) {}

  private static final List<Part> PARTS =
      List.of(
          counted("labels", "What they call them", "actor label", FramingTables::labels),
          counted("named", "How they name persons", "person label", FramingTables::named),
          counted(
              "proposed",
              "What they may call them besides",
              "actor label",
              FramingTables::proposed),
          new Part(
              "openings",
              "How each opens",
              "a_article a_title a_lead b_article b_title b_lead shared in_order",
              FramingTables::openings),
          new Part(
              "order",
              "In which order they tell what both tell",
              "a_article a_passage b_article b_passage",
              FramingTables::order),
          counted("actors", "Who is named", "actor a_percent b_percent", FramingTables::actors),
          counted(
              "voices",
              "Who speaks",
              "voice a_quoted b_quoted a_percent b_percent",
              FramingTables::voices),
          counted("words", "Telling words, from A to B", "word lean z g2", FramingTables::words),
          counted(
              "wording",
              "Loaded words, and passives without an agent",
              "kind a_per_1000 b_per_1000 a_quoted b_quoted",
              FramingTables::wording),
          counted(
              "loaded", "Which words, and verbs of passives", "kind word", FramingTables::loaded),
          new Part(
              "facts",
              "Where facts differ in passages side by side",
              "kind counted doubtful a b a_sentence b_sentence a_where b_where",
              FramingTables::facts),
          new Part(
              "omissions",
              "What each leaves out",
              "only_in kind what count where",
              FramingTables::omissions));

  private static Part counted(
      String name, String title, String columns, Function<FramingTables, List<List<String>>> rows) {
    return new Part(name, title, columns + FramingTables.COUNTED, rows);
  }

  @Override
  public String name() {
    return "framing " + pairing.typed();
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    FramingTables whole = new FramingTables(framing, Integer.MAX_VALUE);
    FramingTables shown = new FramingTables(framing, MOST_SHOWN);
    for (Part part : PARTS) {
      List<String> columns = List.of(part.columns.split(" "));
      draft.table(part.name, new Table(columns, part.rows.apply(whole)));
      List<String> heads = columns.stream().map(FramingExport::head).toList();
      show(draft, part.title, heads, part.rows.apply(shown));
    }
    waiting(draft);
    articles(draft, engine.articles());
    String topic = pairing.topic().isBlank() ? "Whole texts" : "Topic: " + pairing.topic();
    return draft.done(
        "How " + framing.a().name() + " and " + framing.b().name() + " frame it",
        List.of("A: " + framing.a().name(), "B: " + framing.b().name(), topic));
  }

  private void waiting(Draft draft) {
    if (framing.waiting() > 0) {
      draft.add(
          new Note(
              "The voices of "
                  + LibrarySummary.counted(framing.waiting(), "article")
                  + " are missing: their statements are still being looked for."));
    }
  }

  /** What the ids of the articles stand for. */
  private void articles(Draft draft, List<ArticleEntry> articles) {
    TreeSet<String> ids = new TreeSet<>();
    framing.a().passages().forEach(passage -> ids.add(passage.article()));
    framing.b().passages().forEach(passage -> ids.add(passage.article()));
    List<List<String>> rows = new ArrayList<>();
    for (ArticleEntry article : articles) {
      if (ids.contains(article.id())) {
        rows.add(List.of(article.id(), Cited.of(article, 0).spoken()));
      }
    }
    show(draft, "Articles", List.of("Id", "Article"), rows);
  }

  private static void show(Draft draft, String title, List<String> heads, List<List<String>> rows) {
    draft.add(new Heading(title));
    draft.add(rows.isEmpty() ? new Note("Nothing.") : new Table(heads, rows));
  }

  /** {@code A where} for {@code a_where}. */
  private static String head(String column) {
    String words = column.replace('_', ' ').replace("per 1000", "per 1,000");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
