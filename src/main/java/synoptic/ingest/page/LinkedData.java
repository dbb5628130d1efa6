package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.ingest.json.Json;

/** What a page says of itself in JSON-LD by the vocabulary of schema.org. */
final class LinkedData {

  private static final int DEEPEST = 4;

  private final List<Json> articles = new ArrayList<>();
  private final List<Json> publishers = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      Json.of(script.data().strip()).ifPresent(json -> data.take(json, 0));
    }
    return data;
  }

  private void take(Json json, int depth) {
    for (Json item : json.items()) {
      if (!item.isObject() || depth > DEEPEST) {
        continue;
      }
      for (Json type : item.get("@type").items()) {
        String name = type.text().orElse("").toLowerCase(Locale.ROOT);
        if (isArticle(name)) {
          articles.add(item);
        } else if (name.endsWith("organization") || name.equals("website")) {
          publishers.add(item);
        }
      }
      take(item.get("@graph"), depth + 1);
      take(item.get("mainEntity"), depth + 1);
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith("article")
        || type.endsWith("blogposting")
        || type.equals("report")
        || type.endsWith("posting") && !type.startsWith("job")
        || type.equals("opinionnewsarticle");
  }

  private Optional<Json> article() {
    return articles.stream().findFirst();
  }

  Optional<String> title() {
    return article().flatMap(article -> article.text("headline", "name"));
  }

  Optional<String> published() {
    return article().flatMap(article -> article.text("datePublished", "dateCreated"));
  }

  Optional<String> language() {
    return article().flatMap(article -> name(article.get("inLanguage")));
  }

  Optional<String> url() {
    return article()
        .flatMap(
            article ->
                article
                    .get("mainEntityOfPage")
                    .text("@id", "url")
                    .or(() -> article.get("mainEntityOfPage").text())
                    .or(() -> article.text("url")));
  }

  /** Who publishes the article, or else the site. */
  Optional<String> publisher() {
    return article()
        .flatMap(article -> name(article.get("publisher")))
        .or(() -> publishers.stream().flatMap(each -> each.text("name").stream()).findFirst());
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    article()
        .ifPresent(
            article -> {
              for (Json author : article.get("author").items()) {
                name(author).ifPresent(names::add);
              }
            });
    return names;
  }

  private static Optional<String> name(Json thing) {
    return thing
        .text()
        .or(() -> thing.get("name").items().stream().findFirst().flatMap(Json::text))
        .filter(name -> !name.startsWith("http"));
  }
}
