package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Passage;

/** Takes byline and date out of the first lines of Markdown that has no front matter. */
final class MarkdownHead {

  private static final int MOST_LINES = 3;

  private MarkdownHead() {}

  static Article read(Article article) {
    List<Passage> passages = article.passages();
    FrontMatter front = article.front();
    int facts = 0;
    while (facts < Math.min(MOST_LINES, passages.size() - 1)) {
      Optional<FrontMatter> stated = stated(plain(passages.get(facts).text()));
      if (stated.isEmpty() || isNoNews(front, stated.get())) {
        break;
      }
      front = front.or(stated.get());
      facts++;
    }
    List<Passage> rest = new ArrayList<>();
    for (Passage passage : passages.subList(facts, passages.size())) {
      rest.add(new Passage(rest.size() + 1, passage.section(), passage.text()));
    }
    return new Article(article.id(), front, rest);
  }

  /** Without the marks of emphasis around it. */
  private static String plain(String text) {
    int start = 0;
    int end = text.length();
    while (end - start > 2
        && "*_".indexOf(text.charAt(start)) >= 0
        && text.charAt(start) == text.charAt(end - 1)) {
      start++;
      end--;
    }
    return text.substring(start, end);
  }

  private static Optional<FrontMatter> stated(String line) {
    Optional<Byline> byline = Byline.of(line);
    return byline.isPresent()
        ? byline.map(by -> front(by.author(), by.source(), by.date()))
        : DateLine.of(line)
            .filter(date -> !date.isUpdate())
            .map(date -> front(Optional.empty(), Optional.empty(), Optional.of(date.date())));
  }

  /** A line that says again or otherwise what is known stays in the text. */
  private static boolean isNoNews(FrontMatter known, FrontMatter stated) {
    return known.author().isPresent() && stated.author().isPresent()
        || known.source().isPresent() && stated.source().isPresent()
        || known.published().isPresent() && stated.published().isPresent();
  }

  private static FrontMatter front(
      Optional<String> author, Optional<String> source, Optional<PartialDate> published) {
    return new FrontMatter(
        Optional.empty(),
        source,
        author,
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
