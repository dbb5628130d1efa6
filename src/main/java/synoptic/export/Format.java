package synoptic.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a document can be written; the ending of a file's name says which is meant. */
public enum Format {
  MARKDOWN(".md"),
  CSV(".csv"),
  HTML(".html");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** With its full stop. */
  public String ending() {
    return ending;
  }

  /** The format that a file's name asks for; empty where it has none of the endings. */
  public static Optional<Format> of(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.ending)) {
        return Optional.of(format);
      }
    }
    return lower.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
  }

  /**
   * A file of a document.
   *
   * @param part what is added to the name that was asked for; empty for the only one
   */
  public record FileText(String part, String text) {}

  /** The document file by file: one for all of it, but in CSV one for each of its tables. */
  public List<FileText> files(Document document) {
    return this == CSV
        ? document.tables().stream()
            .map(part -> new FileText(part.name(), Csv.of(part.table())))
            .toList()
        : List.of(new FileText("", write(document)));
  }

  /** The document as the whole text of a file; in CSV its first table. */
  public String write(Document document) {
    return switch (this) {
      case MARKDOWN -> Markdown.of(document);
      case CSV -> Csv.of(document.records());
      case HTML -> Html.of(document);
    };
  }
}
