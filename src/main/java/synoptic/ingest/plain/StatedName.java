package synoptic.ingest.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells titles and authors that people have stated from those that programs put into files unasked.
 */
public final class StatedName {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?iu)microsoft .*|untitled.*|document\\d*|.*\\.(?:docx?|pdf|indd|qxd|tex|odt|rtf|pages|dvi|pub)"
              + "|(?:no )?title|slide \\d+|powerpoint.*|.*_.*_.*|[\\d.\\-_ ]*|about:blank|https?:.*");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?iu)admin.*|user.*|owner|author|windows.*|unknown|anonymous|default|.*@.*|\\P{L}*"
              + "|.*\\d.*|(?:.*\\b)?(?:pc|laptop|computer|desktop|scanner|rechner|ordinateur)(?:\\b.*)?");

  private StatedName() {}

  public static Optional<String> title(String text) {
    return line(text).filter(line -> !PROGRAM.matcher(line).matches());
  }

  /** A page's title that does more than name the outlet and the day, as those of old sites do. */
  public static Optional<String> headline(String text) {
    return line(text).filter(line -> !Outlets.isOutlet(line) && CreditLine.of(line).isEmpty());
  }

  /** A name of two words at least: one word is an account's as likely as a person's. */
  public static Optional<String> author(String text) {
    return line(text)
        .filter(line -> line.contains(" ") && line.length() <= 200)
        .filter(line -> !ACCOUNT.matcher(line).matches());
  }

  /** The text on one line, where there is any; {@code null} is none. */
  public static Optional<String> line(String text) {
    return Optional.ofNullable(text).map(LineShape::oneLine).filter(line -> !line.isEmpty());
  }
}
