package synoptic.corpus;

import java.util.List;
import java.util.Optional;
import synoptic.text.Language;

/**
 * One text of a source.
 *
 * @param id the name of its file without the ending
 * @param front what is known about it
 * @param passages its paragraphs in order, numbered from 1
 */
public record Article(String id, FrontMatter front, List<Passage> passages) {

  public Article {
    passages = List.copyOf(passages);
  }

  /**
   * What to call the article: its title; where that is not known its first words in brackets, or
   * its id where it has none.
   */
  public String title() {
    String opening = opening();
    return front.title().orElse(opening.isEmpty() ? id : opening);
  }

  /** The first words in brackets, where there is no title and there are any; else empty. */
  public String opening() {
    return front.title().isPresent() ? "" : Opening.of(passages);
  }

  /** The language that it states, or else what its letters tell. */
  public Language language() {
    return front.languageOf(String.join("\n", texts()));
  }

  /** The source's name, or "unknown source". */
  public String source() {
    return front.source().orElse(UNKNOWN_SOURCE);
  }

  /** How a source is shown that is not known. */
  public static final String UNKNOWN_SOURCE = "unknown source";

  /** The passages' texts alone. */
  public List<String> texts() {
    return passages.stream().map(Passage::text).toList();
  }

  /** The passage with that number, counted from 1. */
  public Optional<Passage> passage(int number) {
    return number >= 1 && number <= passages.size()
        ? Optional.of(passages.get(number - 1))
        : Optional.empty();
  }
}
