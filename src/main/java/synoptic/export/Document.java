package synoptic.export;

import java.util.List;

/**
 * A view of the explorer as something to read and to compute with.
 *
 * @param title what it is
 * @param about lines below the title: what was asked, how much was found
 * @param blocks what is read, for Markdown and HTML
 * @param tables the same as rows of equal make, for CSV: one table, or several with names
 */
public record Document(String title, List<String> about, List<Block> blocks, List<Part> tables) {

  /**
   * A table of a document that has several.
   *
   * @param name what is added to the name of its file; empty where it is the only one
   */
  public record Part(String name, Table table) {}

  /** A part of a document. */
  public sealed interface Block permits Heading, Note, Quote, Pair, Texts, Table {}

  /** A heading below the title. */
  public record Heading(String text) implements Block {}

  /** A paragraph of our own. */
  public record Note(String text) implements Block {}

  /**
   * A text with where it stands.
   *
   * @param lead what stands before it, such as who says it; may be empty
   * @param notes what readers have written about it, each a line
   */
  public record Quote(String lead, Passage text, Citation citation, List<String> notes)
      implements Block {
    public Quote {
      notes = List.copyOf(notes);
    }

    public Quote(String lead, Passage text, Citation citation) {
      this(lead, text, citation, List.of());
    }

    public Quote noted(List<String> lines) {
      return new Quote(lead, text, citation, lines);
    }
  }

  /**
   * Two texts that stand beside each other.
   *
   * @param why how sure it is that they belong together, and why, in parts, the first the
   *     weightiest
   */
  public record Pair(Quote a, List<String> why, Quote b) implements Block {
    public Pair {
      why = List.copyOf(why);
    }
  }

  /** Two whole texts beside each other, passage by passage. */
  public record Texts(List<Anchored> a, List<Anchored> b) implements Block {
    public Texts {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  /**
   * A passage that links lead to.
   *
   * @param anchor its name in the document, of letters, digits and hyphens; empty where nothing
   *     leads to it
   * @param links where it leads to
   */
  public record Anchored(String anchor, Quote quote, List<Link> links) {
    public Anchored {
      links = List.copyOf(links);
    }
  }

  /** A way to an {@link Anchored} passage of the same document. */
  public record Link(String anchor, String text) {}

  /** Rows of cells under column names; each row has as many cells as there are columns. */
  public record Table(List<String> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row is not as wide as its table");
      }
    }
  }

  public Document {
    about = List.copyOf(about);
    blocks = List.copyOf(blocks);
    tables = List.copyOf(tables);
  }

  /** A document with one table. */
  public Document(String title, List<String> about, List<Block> blocks, Table records) {
    this(title, about, blocks, List.of(new Part("", records)));
  }

  /** Its only table, or the first of several. */
  public Table records() {
    return tables.getFirst().table();
  }

  /** Whether no table has a row. */
  public boolean isEmpty() {
    return tables.stream().allMatch(part -> part.table().rows().isEmpty());
  }
}
