package synoptic.explore.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Part;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchResult.Total;
import synoptic.text.Span;

/** A document in the making: blocks for people, and the rows that machines read. */
public final class Draft {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> tables = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  public void add(Block block) {
    blocks.add(block);
  }

  /** A row of cells, one part behind the other. */
  @SafeVarargs
  public final void row(List<String>... parts) {
    rows.add(Cited.joined(parts));
  }

  /** A table that gets a file of its own where there are several. */
  public void table(String name, Table table) {
    tables.add(new Part(name, table));
  }

  /** The document with the tables that were added. */
  public Document done(String title, List<String> about) {
    return new Document(title, about, blocks, tables);
  }

  public int rows() {
    return rows.size();
  }

  /** The document with the columns of its rows, one part behind the other. */
  @SafeVarargs
  public final Document done(String title, List<String> about, List<String>... columns) {
    return new Document(title, about, blocks, new Table(Cited.joined(columns), rows));
  }

  /** How many there are, or which part of them; a total may be a lower bound. */
  public static String counted(int there, Total total, String noun) {
    boolean all = there >= total.count() && total.exact();
    String count = LibrarySummary.counted(Math.max(there, total.count()), noun);
    return all
        ? count
        : "the first %,d of %s%s".formatted(there, total.exact() ? "" : "over ", count);
  }

  /** What a document is about; also how many passages were left out, if any. */
  public static List<String> about(String about, long leftOut) {
    return leftOut == 0
        ? List.of(about)
        : List.of(
            about,
            "Too much to be read whole: "
                + LibrarySummary.counted(leftOut, "passage")
                + " left out.");
  }

  /** Words of a passage with marks of one kind, and their citation. */
  public static Quote quote(
      String lead, ArticleEntry article, int passage, String text, List<Span> spans, Kind kind) {
    List<Mark> marks = spans.stream().map(span -> new Mark(span, kind)).toList();
    return quote(lead, article, passage, text, marks);
  }

  /** Words of a passage with their citation; a mark that overlaps an earlier one is left out. */
  public static Quote quote(
      String lead, ArticleEntry article, int passage, String text, List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    int end = 0;
    List<Mark> ordered = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    for (Mark mark : ordered) {
      if (mark.span().start() >= end && mark.span().end() <= text.length()) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    Passage marked = new Passage(text, Cited.language(article), apart);
    return new Quote(lead, marked, Cited.of(article, passage));
  }
}
