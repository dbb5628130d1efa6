package synoptic.compare.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import synoptic.corpus.Article;
import synoptic.corpus.EventNotes;
import synoptic.search.ArticleEntry;
import synoptic.search.FeatureCounts;
import synoptic.testkit.Shelf;
import synoptic.testkit.TestArticles;

/** News of one town whose events lie close together, and which article tells of which. */
public record PortTown(List<Article> articles, Map<String, String> gold) {

  public static PortTown read() {
    List<Article> articles = new ArrayList<>();
    Map<String, String> gold = new LinkedHashMap<>();
    String text = text(Path.of("src/test/resources/events/port-town.txt"));
    for (String part : text.split("(?m)^= ")) {
      List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
      if (lines.isEmpty()) {
        continue;
      }
      String[] head = lines.getFirst().split("\\s*\\|\\s*");
      String title = lines.get(1).substring(2);
      articles.add(
          TestArticles.article(
              head[0],
              TestArticles.front(title, head[1], head[2]),
              lines.subList(2, lines.size()).toArray(String[]::new)));
      gold.put(head[0], head[3]);
    }
    return new PortTown(articles, gold);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The articles on a shelf. */
  public Shelf shelf() {
    return new Shelf(articles.toArray(Article[]::new));
  }

  PortTown only(Predicate<String> ids) {
    return new PortTown(articles.stream().filter(article -> ids.test(article.id())).toList(), gold);
  }

  List<ArticleEntry> entries() {
    return articles.stream().map(ArticleEntry::of).toList();
  }

  /** Grouped by words and names alone. */
  Events grouped(Map<String, String> kept, EventNotes notes) {
    Map<String, ArticleProfile> profiles =
        articles.stream()
            .collect(
                Collectors.toMap(
                    Article::id, article -> ArticleProfile.of(article, Optional.empty())));
    FeatureCounts counts = FeatureCounting.counted(FeatureCounts.NONE, profiles.values());
    return Events.of(entries(), profiles, counts, kept, notes);
  }

  Events grouped() {
    return grouped(Map.of(), EventNotes.NONE);
  }
}
