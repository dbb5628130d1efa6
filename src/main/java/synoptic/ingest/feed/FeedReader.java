package synoptic.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.markup.Xml;
import synoptic.ingest.page.HtmlPage;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;
import synoptic.ingest.plain.TitleParts;

/** RSS 0.9 to 2.0 and Atom: each entry is an article, its longest text the body. */
public final class FeedReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    try (InputStream in = source.open()) {
      Xml xml = Xml.of(in);
      Facts feed = new Facts();
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at != Xml.At.START) {
          continue;
        }
        switch (xml.name()) {
          case "item", "entry" -> found.take(new Entry(xml).draft(feed.front()));
          case "title" -> feed.source(text(xml.content()).map(FeedReader::outlet));
          case "language" -> feed.language(Optional.of(xml.content()));
          case "feed", "rss" -> feed.language(xml.attribute("lang"));
          case "image", "textInput", "author" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  /** Titles and names may hold marks of HTML. */
  private static Optional<String> text(String content) {
    boolean hasMarks = content.indexOf('<') >= 0 || content.indexOf('&') >= 0;
    return StatedName.line(hasMarks ? HtmlPage.text(content) : content);
  }

  /** {@code Coast Radio » News}: of a channel's name, what sections it tells of is none of it. */
  private static String outlet(String channel) {
    return TitleParts.of(channel, Optional.empty()).headline();
  }

  /** An entry that is being read. */
  private static final class Entry {
    private final Xml xml;
    private final Facts facts = new Facts();
    private String body = "";

    Entry(Xml xml) {
      this.xml = xml;
    }

    Draft draft(FrontMatter feed) throws IOException {
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case START -> depth += child() ? 0 : 1;
          case END -> depth--;
          case DONE -> depth = 0;
          case TEXT -> {}
        }
      }
      FrontMatter known = facts.front().or(onlySource(feed));
      Draft.Page page = new Draft.Page(HtmlPage.paragraphs(body), Draft.Look.MARKED);
      return new Draft(known, page, List.of(), List.of());
    }

    private static FrontMatter onlySource(FrontMatter feed) {
      return new Facts().source(feed.source()).language(feed.language()).front();
    }

    /** Whether the element that has begun was read to its end. */
    private boolean child() throws IOException {
      switch (xml.name()) {
        case "title" -> facts.title(text(xml.content()));
        case "link" -> link();
        case "pubDate", "published", "date", "issued" ->
            facts.published(StatedDate.of(xml.content()));
        case "creator" -> facts.alsoAuthor(text(xml.content()));
        case "author" -> author();
        case "description", "summary", "content", "encoded" -> body();
        case "source" -> {
          // Where an entry was taken from has a title and dates of its own.
          xml.skip();
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private void link() throws IOException {
      boolean isOther = xml.attribute("rel").filter(rel -> !rel.equals("alternate")).isPresent();
      Optional<String> address = xml.attribute("href");
      String content = xml.content();
      facts.url(isOther ? Optional.empty() : address.or(() -> Optional.of(content)));
    }

    /** RSS has an address with the name in brackets, Atom elements. */
    private void author() throws IOException {
      StringBuilder plain = new StringBuilder();
      Optional<String> name = Optional.empty();
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case START -> {
            if (xml.name().equals("name")) {
              name = text(xml.content());
            } else {
              depth++;
            }
          }
          case TEXT -> plain.append(depth == 1 ? xml.text() : "");
          case END -> depth--;
          case DONE -> depth = 0;
        }
      }
      facts.alsoAuthor(
          name.or(() -> text(plain.toString().replaceFirst(".*@\\S+ \\((.*)\\)", "$1")))
              .filter(each -> !each.contains("@")));
    }

    private void body() throws IOException {
      String content =
          xml.attribute("type").filter("xhtml"::equals).isPresent() ? markup() : xml.content();
      body = content.length() > body.length() ? content : body;
    }

    /** The elements inside, as HTML. */
    private String markup() throws IOException {
      StringBuilder html = new StringBuilder();
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case START -> {
            depth++;
            html.append('<').append(xml.name()).append('>');
          }
          case TEXT -> html.append(xml.text().replace("&", "&amp;").replace("<", "&lt;"));
          case END -> {
            depth--;
            html.append(depth > 0 ? "</" + xml.name() + ">" : "");
          }
          case DONE -> depth = 0;
        }
      }
      return html.toString();
    }
  }
}
