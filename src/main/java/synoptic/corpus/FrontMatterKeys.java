package synoptic.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the keys of front matter mean: our own, and those by which other programs state the same
 * (Hugo, Jekyll, Pandoc, Obsidian's clipper, MultiMarkdown, schema.org). Capitals, hyphens,
 * underscores and blanks make no difference in theirs: {@code datePublished}, {@code publish-date}.
 */
public final class FrontMatterKeys {

  /** Our own, as they are written. */
  static final List<String> OWN =
      List.of("title", "source", "author", "published", "language", "url", "note");

  private static final Map<String, String> THEIRS =
      theirs(
          Map.of(
              "title", "headline",
              "source", "publisher publication outlet site sitename website newspaper journal",
              "author", "authors by byline creator creators",
              "published", "date publishdate publisheddate datepublished publicationdate pubdate",
              "language", "lang locale",
              "url", "link permalink canonical canonicalurl sourceurl originalurl"));

  /** Theirs that tell nothing of what is kept of an article, and are no slips of the pen. */
  private static final Set<String> NO_FACTS =
      Set.of(
          ("tags categories category keywords topics description summary excerpt abstract subtitle"
                  + " created datecreated modified datemodified updated lastmod draft layout slug"
                  + " image images cover thumbnail weight type id uid aliases cssclass cssclasses"
                  + " toc series status featured pinned comments license copyright template menu"
                  + " format output bibliography csl")
              .split(" "));

  private FrontMatterKeys() {}

  private static Map<String, String> theirs(Map<String, String> ours) {
    Map<String, String> theirs = new HashMap<>();
    ours.forEach(
        (own, others) -> {
          theirs.put(own, own);
          for (String other : others.split(" ")) {
            theirs.put(other, own);
          }
        });
    return Map.copyOf(theirs);
  }

  /** Our key for what the key states; empty where it states nothing that is kept. */
  public static Optional<String> own(String key) {
    return OWN.contains(key) ? Optional.of(key) : Optional.ofNullable(THEIRS.get(plain(key)));
  }

  /** Whether other programs have the key, for something that is not kept. */
  public static boolean isNoFact(String key) {
    return NO_FACTS.contains(plain(key));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
