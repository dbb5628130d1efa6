package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.ingest.core.Facts;

/** Takes byline and date out of the first lines of Markdown that has no front matter. */
final class MarkdownHead {

  private static final int MOST_LINES = 3;
  private static final Pattern BETWEEN = Pattern.compile("(?<=[*_]) (?=[*_])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])(\\*{1,3}|_{1,3})(?=\\S)([^*_]{1,200}+)\\1(?![\\w*])");

  private MarkdownHead() {}

  static Article read(Article article) {
    List<Passage> passages = article.passages();
    FrontMatter front = article.front();
    int facts = 0;
    while (facts < Math.min(MOST_LINES, passages.size() - 1)) {
      Optional<FrontMatter> stated = all(passages.get(facts).text());
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

  /** What a paragraph states, or its lines where each has its own marks of emphasis. */
  private static Optional<FrontMatter> all(String text) {
    FrontMatter all = FrontMatter.UNKNOWN;
    for (String line : BETWEEN.split(text)) {
      Optional<FrontMatter> stated = stated(plain(line));
      if (stated.isEmpty() || isNoNews(all, stated.get())) {
        return Optional.empty();
      }
      all = all.or(stated.get());
    }
    return Optional.of(all);
  }

  /** Without the marks of emphasis around it or its parts. */
  static String plain(String text) {
    return EMPHASIS.matcher(text).replaceAll("$2");
  }

  private static Optional<FrontMatter> stated(String line) {
    Optional<DateLine> date = DateLine.of(line).filter(each -> !each.isUpdate());
    return Byline.of(line)
        .map(byline -> byline.tell(new Facts()).front())
        .or(() -> CreditLine.of(line))
        .or(() -> date.map(day -> new Facts().published(Optional.of(day.date())).front()));
  }

  /** A line that says again or otherwise what is known stays in the text. */
  private static boolean isNoNews(FrontMatter known, FrontMatter stated) {
    return known.author().isPresent() && stated.author().isPresent()
        || known.source().isPresent() && stated.source().isPresent()
        || known.published().isPresent() && stated.published().isPresent();
  }
}
