package synoptic.compare;

import java.util.List;

/**
 * One side of a comparison.
 *
 * @param name what it is called: a source or an article's title
 * @param passages what is compared, in reading order
 */
public record Side(String name, List<Located> passages) {

  public Side {
    passages = List.copyOf(passages);
  }

  public List<String> texts() {
    return passages.stream().map(Located::text).toList();
  }
}
