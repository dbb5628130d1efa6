package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Passage;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Dropped.Reason;

/**
 * Takes out of Markdown what clippers of web pages save with an article: lines of links that share
 * it or lead to others, the title said again, what the site has added to it. Words alone stay.
 */
final class MarkdownFurniture {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{0,500})]\\([^()\\s]{0,2000}(?: \"[^\"]{0,500}\")?\\)");

  private MarkdownFurniture() {}

  /**
   * @param text in which the article stands, whose lines are told of what is left out
   */
  static Article without(Article article, String text, List<Dropped> dropped) {
    FrontMatter front = article.front();
    Optional<String> title =
        front.source().isPresent()
            ? front.title().map(whole -> TitleParts.of(whole, front.source()).headline())
            : front.title();
    boolean isRepeated = true;
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : article.passages()) {
      String section = passage.section();
      Optional<Reason> reason = reason(passage.text());
      isRepeated &= title.filter(it -> LineShape.isAlike(it, section)).isPresent();
      if (reason.isPresent()) {
        dropped.add(new Dropped(reason.get(), passage.text(), line(text, passage.text())));
      } else {
        kept.add(new Passage(kept.size() + 1, isRepeated ? "" : section, passage.text()));
      }
    }
    return new Article(article.id(), title.map(front::titled).orElse(front), kept);
  }

  private static Optional<Reason> reason(String text) {
    String words = MarkdownHead.plain(LINK.matcher(text).replaceAll("$1"));
    return words.length() < text.length() && LINK.matcher(text).find()
        ? PageFurniture.anywhere(words)
        : Optional.empty();
  }

  private static int line(String text, String passage) {
    int at = text.indexOf(passage.substring(0, Math.min(passage.length(), 40)));
    return at < 0 ? 1 : (int) text.substring(0, at).lines().count() + 1;
  }
}
