package synoptic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.export.Document.Anchored;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Link;
import synoptic.export.Document.Note;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Document.Texts;
import synoptic.export.Passage.Kind;
import synoptic.text.SafeLink;
import synoptic.text.SafeText;

/**
 * A document as one page of HTML that needs nothing else: no script, no font, no picture, no
 * network. It follows the reader's choice of light or dark, prints without cutting a pair in two,
 * and tells marked words apart by weight and line as well as by colour.
 */
final class Html {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
  private static final String STYLE = style();

  private final StringBuilder page = new StringBuilder();

  private Html() {}

  static String of(Document document) {
    Html html = new Html();
    html.head(document);
    document.blocks().forEach(html::block);
    html.page.append("</main>\n</body>\n</html>\n");
    return html.page.toString();
  }

  private void head(Document document) {
    String title = escaped(SafeText.line(document.title()));
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1><bdi>%s</bdi></h1>
        """
            .formatted(title, STYLE, title));
    document.about().forEach(line -> paragraph("about", line));
    if (document.blocks().stream().anyMatch(block -> block instanceof Pair)) {
      page.append(
          "<p class=\"legend\"><span class=\"shared\">both sides have it</span> <b"
              + " class=\"own\">only this side has it</b> <u class=\"differs\">numbers and dates"
              + " that differ</u></p>\n");
    }
    page.append("</header>\n<main>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Heading(String text) -> page.append("<h2>").append(line(text)).append("</h2>\n");
      case Note(String text) -> paragraph("note", text);
      case Quote quote -> quote("quote", quote);
      case Pair(Quote a, List<String> why, Quote b) -> {
        page.append("<div class=\"pair\">\n");
        quote("a", a);
        why(why);
        quote("b", b);
        page.append("</div>\n");
      }
      case Texts(List<Anchored> a, List<Anchored> b) -> {
        page.append("<div class=\"texts\">\n");
        text("A", a);
        text("B", b);
        page.append("</div>\n");
      }
      case Table table -> table(table);
    }
  }

  /** A whole text; what it is taken from is said where that changes. */
  private void text(String side, List<Anchored> passages) {
    page.append("<section>\n");
    String article = "";
    for (Anchored passage : passages) {
      Quote quote = passage.quote();
      if (!quote.citation().article().equals(article)) {
        article = quote.citation().article();
        page.append("<h3>").append(side).append(" · ");
        page.append(cited(quote.citation())).append("</h3>\n");
      }
      String id = passage.anchor().isEmpty() ? "" : " id=\"" + escaped(passage.anchor()) + '"';
      page.append("<div class=\"passage\"").append(id).append(">\n");
      blockquote(quote.text());
      quote.notes().forEach(note -> paragraph("noted", note));
      page.append("<p class=\"links\">¶ ").append(quote.citation().passage());
      for (Link link : passage.links()) {
        page.append(
            " <a href=\"#%s\">↔ %s</a>".formatted(escaped(link.anchor()), line(link.text())));
      }
      page.append("</p>\n</div>\n");
    }
    page.append("</section>\n");
  }

  private void why(List<String> why) {
    page.append("<ul class=\"why\">\n");
    why.forEach(part -> page.append("<li>").append(line(part)).append("</li>\n"));
    page.append("</ul>\n");
  }

  private void paragraph(String kind, String text) {
    page.append("<p class=\"%s\">%s</p>\n".formatted(kind, line(text)));
  }

  private void quote(String kind, Quote quote) {
    page.append("<figure class=\"%s\">\n".formatted(kind));
    if (!quote.lead().isBlank()) {
      paragraph("lead", quote.lead());
    }
    blockquote(quote.text());
    page.append("<figcaption>").append(cited(quote.citation()));
    page.append(line(quote.citation().place())).append("</figcaption>\n");
    quote.notes().forEach(note -> paragraph("noted", note));
    page.append("</figure>\n");
  }

  private void blockquote(Passage text) {
    page.append("<blockquote").append(language(text)).append(" dir=\"auto\"><p>");
    text.each((piece, mark) -> page.append(marked(piece, mark)));
    page.append("</p></blockquote>\n");
  }

  /** All of a citation but the passage. */
  private static String cited(Citation citation) {
    return line(citation.spokenWithout())
        + citation.url().map(address -> ", " + link(address)).orElse("");
  }

  private static String language(Passage text) {
    return LANGUAGE.matcher(text.language()).matches() ? " lang=\"" + text.language() + '"' : "";
  }

  private static String marked(String piece, Kind kind) {
    String text = escaped(SafeText.prose(piece)).replace("\n", "<br>");
    return switch (kind) {
      case null -> text;
      case HIT -> "<mark>" + text + "</mark>";
      case SAID -> "<b class=\"said\">" + text + "</b>";
      case SHARED -> "<span class=\"shared\">" + text + "</span>";
      case OWN -> "<b class=\"own\">" + text + "</b>";
      case DIFFERS -> "<u class=\"differs\">" + text + "</u>";
    };
  }

  /** An address that may be followed is a link; any other is text. */
  private static String link(String address) {
    Optional<SafeLink> safe = SafeLink.of(address);
    return safe.map(
            link ->
                "<a href=\"%s\">%s</a>".formatted(escaped(link.address()), line(link.address())))
        .orElseGet(() -> line(address));
  }

  private void table(Table table) {
    page.append("<table>\n<thead>\n");
    row("th", table.columns());
    page.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row("td", row));
    page.append("</tbody>\n</table>\n");
  }

  private void row(String cell, List<String> cells) {
    page.append("<tr>");
    cells.forEach(text -> page.append("<%s>%s</%s>".formatted(cell, line(text), cell)));
    page.append("</tr>\n");
  }

  /** On one line, and by itself where its letters run the other way. */
  private static String line(String text) {
    String safe = escaped(SafeText.line(text));
    boolean turns = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    return turns ? "<bdi>" + safe + "</bdi>" : safe;
  }

  private static String escaped(String safe) {
    return safe.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream style = Html.class.getResourceAsStream("page.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8).strip() + "\n";
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
