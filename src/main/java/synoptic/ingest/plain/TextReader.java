package synoptic.ingest.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleText;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Draft.Look;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.markdown.TomlHead;

/**
 * Plain text and Markdown. A file with front matter, or one whose name ends in {@code .md}, is
 * taken as it is; any other text is read as copied from a page.
 */
public final class TextReader implements FormatReader {

  @Override
  public void read(Source source, Drafts found) throws IOException {
    Decoded decoded = Decoded.of(source.bytes(), source.encoding(), Optional.empty());
    String whole = TomlHead.asYaml(lines(decoded.text()));
    StatedHead head =
        StatedHead.of(whole).orElse(new StatedHead(FrontMatter.UNKNOWN, List.of(), whole));
    boolean isMarkdown = hasFrontMatter(whole) || source.isNamed(".md", ".markdown");
    Draft.Body body = isMarkdown ? markdown(head) : page(head.rest());
    Draft draft = new Draft(head.facts(), body, head.dropped(), List.of());
    found.take(isUnicode(decoded) ? draft : draft.told(new Problem(source.name(), read(decoded))));
  }

  /** With what is stated as its front matter, so that a heading below is none of the article. */
  private static Draft.Markdown markdown(StatedHead head) {
    boolean isStated = !head.facts().equals(FrontMatter.UNKNOWN);
    String front = isStated ? ArticleText.write(new Article("", head.facts(), List.of())) : "";
    return new Draft.Markdown(front + head.rest());
  }

  private static boolean isUnicode(Decoded decoded) {
    return decoded.charset().equals(StandardCharsets.UTF_8)
        || decoded.charset().name().startsWith("UTF-");
  }

  private static String read(Decoded decoded) {
    return "is not UTF-8; read as " + displayName(decoded);
  }

  private static String displayName(Decoded decoded) {
    return decoded.charset().name().replace("windows-", "Windows-");
  }

  /** The blocks of a text as copied from a page. */
  public static Draft.Page page(String text) {
    return new Draft.Page(ParagraphLayout.of(lines(text)), Look.COPIED);
  }

  /** The text without control sequences; all that ends a line is a line feed. */
  private static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isPair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (!isPair) {
        lines.append(endsLine(c) ? '\n' : c);
      }
    }
    return EscapeSequences.without(lines.toString());
  }

  private static boolean endsLine(char c) {
    return c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** Whether the text begins with a fence, a first key below it, and a second fence later. */
  static boolean hasFrontMatter(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> first = start.lines().limit(2).map(String::strip).toList();
    return first.size() == 2
        && first.get(0).equals("---")
        && first.get(1).matches("[A-Za-z][A-Za-z_ -]{0,30}:(?: .*)?")
        && start.indexOf("\n---", 3) > 0;
  }
}
