package synoptic.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.ingest.plain.LineShape;

/**
 * What stands in a page's {@code meta} elements.
 *
 * @param values by name in small letters, in the page's order
 */
record MetaTags(Map<String, List<String>> values) {

  static MetaTags of(Document page) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element tag : page.select("meta[content]")) {
      String content = LineShape.oneLine(tag.attr("content"));
      for (String kind : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = tag.attr(kind).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** The first value of the first of the names that has one. */
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** All values of the first of the names that has one. */
  List<String> all(String... names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return values.get(name);
      }
    }
    return List.of();
  }
}
