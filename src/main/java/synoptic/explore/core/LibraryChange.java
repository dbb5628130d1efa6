package synoptic.explore.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What others have changed in the library's folder since it was looked at last.
 *
 * @param came the ids of new articles
 * @param changed the ids of articles with another text, or of which something else is known
 * @param went the ids of articles that are not there any more
 * @param files the names of the files beside the articles that say something else
 */
public record LibraryChange(
    Set<String> came, Set<String> changed, Set<String> went, List<String> files) {

  public static final LibraryChange NONE =
      new LibraryChange(Set.of(), Set.of(), Set.of(), List.of());

  public LibraryChange {
    came = new TreeSet<>(came);
    changed = new TreeSet<>(changed);
    went = new TreeSet<>(went);
    files = List.copyOf(files);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /** One sentence without its full stop: {@code 2 articles came, 1 changed, 1 went}. */
  public String said() {
    List<String> parts = new ArrayList<>();
    told(parts, came, "came");
    told(parts, changed, "changed");
    told(parts, went, "went");
    if (!files.isEmpty()) {
      parts.add(String.join(", ", files) + " changed");
    }
    return parts.isEmpty() ? "Nothing has changed" : String.join(", ", parts);
  }

  private static void told(List<String> parts, Set<String> articles, String what) {
    if (!articles.isEmpty()) {
      String noun = parts.isEmpty() ? articles.size() == 1 ? " article" : " articles" : "";
      parts.add(articles.size() + noun + " " + what);
    }
  }
}
