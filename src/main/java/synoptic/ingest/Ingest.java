package synoptic.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.ArticleId;
import synoptic.corpus.ArticleText;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.ParsedArticle;
import synoptic.corpus.Problem;
import synoptic.corpus.Utf8Text;

/** Takes files of the world in: the front door of this package. */
public final class Ingest {

  private static final int LARGEST = 64 * 1024 * 1024;

  private Ingest() {}

  /**
   * The article that a file holds. A file with front matter, or one whose name ends in {@code .md},
   * is taken as it is, but for a byline and a date at the top where there is no front matter; any
   * other text is read as copied from a page. Never throws.
   *
   * @param given what the user knows about the article; it goes before what the text states
   */
  public static Ingested read(Path file, FrontMatter given) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file)) {
        return refused(name, Files.exists(file) ? "is not a file" : "there is no such file");
      }
      try (var in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
    } catch (AccessDeniedException denied) {
      return refused(name, "cannot be read: no permission");
    } catch (IOException unreadable) {
      return refused(name, "cannot be read: " + unreadable.getMessage());
    }
    if (bytes.length > LARGEST) {
      return refused(name, "is larger than 64 MB and was not taken in");
    }
    try {
      return FileTypeDetector.format(bytes)
          .map(format -> refused(name, format))
          .orElseGet(() -> text(name, bytes, given));
    } catch (RuntimeException fault) {
      return refused(name, "cannot be read, by a fault of this program: " + fault);
    }
  }

  private static Ingested text(String name, byte[] bytes, FrontMatter given) {
    List<Problem> problems = new ArrayList<>();
    String text = EscapeSequences.without(decoded(name, bytes, problems));
    if (text.isBlank()) {
      return refused(name, "has no text");
    }
    String id = ArticleId.from(name);
    boolean fenced = hasFrontMatter(text);
    boolean markdown = fenced || name.toLowerCase(Locale.ROOT).endsWith(".md");
    ScrapedText scraped = markdown ? null : ScrapedText.of(id, text, given);
    ParsedArticle parsed =
        ArticleText.parse(id, markdown ? text : ArticleText.write(scraped.article()));
    parsed.problems().forEach(problem -> problems.add(new Problem(name, problem.what())));
    Optional<Article> article =
        parsed
            .article()
            .map(read -> markdown && !fenced ? MarkdownHead.read(read) : read)
            .map(read -> with(given, read));
    if (article.filter(read -> !read.passages().isEmpty()).isEmpty()) {
      problems.add(new Problem(name, "has no text"));
      return new Ingested(Optional.empty(), List.of(), problems);
    }
    return new Ingested(article, markdown ? List.of() : scraped.dropped(), problems);
  }

  private static Article with(FrontMatter given, Article article) {
    return new Article(article.id(), given.or(article.front()), article.passages());
  }

  /** Whether the text begins with a fence, a first key below it, and a second fence later. */
  private static boolean hasFrontMatter(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> first = start.lines().limit(2).map(String::strip).toList();
    return first.size() == 2
        && first.get(0).equals("---")
        && first.get(1).matches("[a-z]{1,20}:(?: .*)?")
        && start.indexOf("\n---", 3) > 0;
  }

  private static String decoded(String name, byte[] bytes, List<Problem> problems) {
    if (FileTypeDetector.isUtf16(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    Utf8Text text = Utf8Text.of(bytes);
    if (text.malformedAt().isEmpty()) {
      return text.text();
    }
    Optional<String> western = Windows1252.likely(bytes, text.text());
    String what =
        western.isPresent()
            ? "is not UTF-8; read as Windows-1252"
            : "is not UTF-8 from byte " + text.malformedAt().getAsInt() + " on";
    problems.add(new Problem(name, what));
    return western.orElse(text.text());
  }

  private static Ingested refused(String name, String what) {
    return new Ingested(Optional.empty(), List.of(), List.of(new Problem(name, what)));
  }
}
