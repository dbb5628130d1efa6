package synoptic.corpus;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import synoptic.text.CleanText;

/** Names articles: an id is a file name without its ending, safe in every folder. */
public final class ArticleId {

  private static final int LONGEST = 100;

  /** File systems count bytes: most allow 255 for a name with its ending. */
  private static final int MOST_BYTES = 200;

  private ArticleId() {}

  /**
   * The id for an article that came in under {@code fileName}: letters, digits, {@code - _ .} of
   * its stem, whatever else stood between them as one hyphen, at most 100 characters.
   */
  public static String from(String fileName) {
    String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return safe(ending > 0 ? name.substring(0, ending) : name);
  }

  /** The same for a name without an ending. */
  static String safe(String stem) {
    String composed = Normalizer.normalize(CleanText.of(stem), Normalizer.Form.NFC);
    StringBuilder id = new StringBuilder();
    for (int at = 0; at < composed.length() && id.length() < LONGEST; ) {
      int point = composed.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point) || point == '_' || point == '.' && !id.isEmpty()) {
        id.appendCodePoint(point);
      } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    String cut = shortened(id.toString());
    return cut.isEmpty() ? "article" : cut;
  }

  private static String shortened(String id) {
    String cut = id;
    while (cut.length() > LONGEST
        || cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        || cut.endsWith(".")
        || cut.endsWith("-")) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }

  /** The id, or for a later {@code attempt} the id with that number after it. */
  static String numbered(String id, int attempt) {
    return attempt == 1 ? id : id + "-" + attempt;
  }
}
