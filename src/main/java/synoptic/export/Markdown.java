package synoptic.export;

import java.util.List;
import java.util.stream.Collectors;
import synoptic.export.Document.Anchored;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Document.Texts;
import synoptic.export.Passage.Kind;
import synoptic.text.SafeText;

/** A document as CommonMark with tables; every sign that Markdown reads is escaped. */
final class Markdown {

  /** What Markdown reads wherever it stands, and what it reads where a line begins. */
  private static final String SIGNS = "\\`*_[]<>|~&$";

  private static final String OPENING_SIGNS = "-+=#.)";

  private final StringBuilder page = new StringBuilder();

  private Markdown() {}

  static String of(Document document) {
    Markdown markdown = new Markdown();
    markdown.line("# " + escaped(document.title()));
    document.about().forEach(line -> markdown.paragraph(escaped(line)));
    if (document.blocks().stream().anyMatch(block -> block instanceof Pair)) {
      markdown.paragraph(
          "Bold: words that only this side has. Italic: numbers and dates that differ.");
    }
    document.blocks().forEach(markdown::block);
    return markdown.page.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Heading(String text) -> paragraph("## " + escaped(text));
      case Note(String text) -> paragraph(escaped(text));
      case Quote quote -> quote("", quote);
      case Pair(Quote a, List<String> why, Quote b) -> {
        quote("**A** ", a);
        paragraph(escaped(String.join(" · ", why)));
        quote("**B** ", b);
        paragraph("---");
      }
      case Texts(List<Anchored> a, List<Anchored> b) -> {
        text("**A**", a);
        text("**B**", b);
      }
      case Table table -> table(table);
    }
  }

  private void text(String side, List<Anchored> passages) {
    for (Anchored passage : passages) {
      String links =
          passage.links().stream()
              .map(link -> " ↔ " + escaped(link.text()))
              .collect(Collectors.joining());
      quote(side + " ¶ " + passage.quote().citation().passage() + links, passage.quote());
    }
  }

  private void quote(String side, Quote quote) {
    String lead = side + escaped(quote.lead());
    if (!lead.isBlank()) {
      paragraph(lead.strip());
    }
    paragraph(
        marked(quote.text())
            .lines()
            .map(line -> "> " + line.strip())
            .collect(Collectors.joining("\\\n")));
    line(">");
    line("> — " + escaped(quote.citation().spoken()));
    quote.notes().forEach(note -> paragraph(escaped(note)));
  }

  private void table(Table table) {
    paragraph(row(table.columns()));
    line(
        table.columns().stream()
            .map(column -> "---")
            .collect(Collectors.joining(" | ", "| ", " |")));
    table.rows().forEach(row -> line(row(row)));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String marked(Passage text) {
    StringBuilder marked = new StringBuilder();
    text.each(
        (piece, kind) -> {
          String sign = sign(kind);
          boolean begins = marked.isEmpty() || marked.charAt(marked.length() - 1) == '\n';
          marked.append(sign).append(lines(piece, begins)).append(sign);
        });
    return marked.toString();
  }

  private static String sign(Kind kind) {
    return switch (kind) {
      case null -> "";
      case SHARED -> "";
      case HIT, OWN, SAID -> "**";
      case DIFFERS -> "*";
    };
  }

  /** On one line. */
  private static String escaped(String outside) {
    return lines(outside.replaceAll("\\R", " "), true).strip();
  }

  /**
   * @param begins whether a line begins with it
   */
  private static String lines(String outside, boolean begins) {
    String safe = SafeText.prose(outside);
    StringBuilder escaped = new StringBuilder(safe.length() + 16);
    for (int at = 0; at < safe.length(); at++) {
      char c = safe.charAt(at);
      if (SIGNS.indexOf(c) >= 0 || isOpening(safe, at, begins)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Whether it could begin a list or a heading, or underline one. */
  private static boolean isOpening(String text, int at, boolean begins) {
    boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    boolean reads =
        switch (text.charAt(at)) {
          case '#', '=' -> true;
          case '-' -> ends || text.charAt(at + 1) == '-';
          case '+', '.', ')' -> ends;
          default -> false;
        };
    if (!reads) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && text.charAt(before) != '\n') {
      char c = text.charAt(before);
      if (at - before > 12 || !isOpeningOrBlank(c)) {
        return false;
      }
      before--;
    }
    return before >= 0 || begins;
  }

  private static boolean isOpeningOrBlank(char c) {
    return Character.isWhitespace(c) || Character.isDigit(c) || OPENING_SIGNS.indexOf(c) >= 0;
  }

  private void paragraph(String text) {
    page.append('\n').append(text).append('\n');
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
