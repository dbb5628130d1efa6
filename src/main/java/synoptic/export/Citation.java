package synoptic.export;

import java.util.Optional;

/**
 * Where a text stands, as far as it is known.
 *
 * @param article the article's id in the library
 * @param published when, as a person writes it
 * @param passage the number of the passage, or 0 for the whole article
 */
public record Citation(
    String article,
    String title,
    String source,
    Optional<String> author,
    Optional<String> published,
    Optional<String> url,
    int passage) {

  /** All of it on one line: author, title, source, date, address, passage. */
  public String spoken() {
    return spokenWithout() + url.map(address -> ", " + address).orElse("") + place();
  }

  /** The same without the address. */
  String spokenWithout() {
    return author.map(name -> name + ", ").orElse("")
        + ("“" + title + "”, " + source + ", ")
        + published.orElse("undated");
  }

  String place() {
    return passage == 0 ? "" : ", ¶ " + passage;
  }
}
