package synoptic.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.text.CleanText;

/**
 * What stands below the front matter.
 *
 * @param title a first heading with one {@code #}, where it was asked for
 * @param remarks what had to be changed, each one sentence
 */
record ArticleBody(Optional<String> title, List<Passage> passages, List<String> remarks) {

  /** A longer line under a heading's sign is text. */
  static final int LONGEST_HEADING = 500;

  /** Beyond it the rest of a file is left out, so that no file can fill the memory. */
  static final int MOST_PASSAGES = 100_000;

  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t].*)?");
  private static final Pattern RULE = Pattern.compile("([-*_])(?: ?\\1){2,98}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\+(?:#.*|([-*_])(?: ?\\1){2,98})");

  /** Reads {@code text} from {@code start} on, where its title may stand as a heading. */
  static ArticleBody of(String text, int start, boolean wantsTitle) {
    Reading reading = new Reading(wantsTitle);
    for (int at = start; at < text.length() && !reading.isFull(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      reading.line(CleanText.line(text.substring(at, end)));
      at = end + 1;
    }
    return reading.body();
  }

  /** The passage with a backslash before what would be read as a heading, a rule or an escape. */
  static String escaped(String passage) {
    boolean special = startsLikeHeading(passage) || isRule(passage) || isEscaped(passage);
    return special ? "\\" + passage : passage;
  }

  private static String unescaped(String line) {
    return isEscaped(line) ? line.substring(1) : line;
  }

  private static boolean isEscaped(String line) {
    return line.startsWith("\\") && ESCAPED.matcher(line).matches();
  }

  private static boolean startsLikeHeading(String line) {
    return line.startsWith("#");
  }

  private static boolean isHeading(String line) {
    return startsLikeHeading(line)
        && line.length() <= LONGEST_HEADING + 7
        && HEADING.matcher(line).matches();
  }

  private static boolean isRule(String line) {
    return line.length() <= 200 && RULE.matcher(line).matches();
  }

  private static final class Reading {
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean wantsTitle;
    private Optional<String> title = Optional.empty();
    private String section = "";

    Reading(boolean wantsTitle) {
      this.wantsTitle = wantsTitle;
    }

    void line(String line) {
      if (line.isEmpty() || paragraph.isEmpty() && isRule(line)) {
        endParagraph();
      } else if (isHeading(line)) {
        endParagraph();
        heading(line);
      } else {
        paragraph.append(paragraph.isEmpty() ? unescaped(line) : " " + line);
      }
    }

    private void heading(String line) {
      String words = line.replaceFirst("^#{1,6}", "").strip();
      if (wantsTitle && passages.isEmpty() && line.startsWith("# ")) {
        title = Optional.of(words);
        wantsTitle = false;
      } else {
        section = words;
      }
    }

    private void endParagraph() {
      if (paragraph.isEmpty()) {
        return;
      }
      List<String> pieces = PassageSplitter.of(paragraph.toString());
      if (pieces.size() > 1) {
        remarks.add(
            "passage %d is longer than %,d characters and was parted in %d"
                .formatted(passages.size() + 1, PassageSplitter.LONGEST, pieces.size()));
      }
      pieces.forEach(piece -> passages.add(new Passage(passages.size() + 1, section, piece)));
      paragraph.setLength(0);
    }

    boolean isFull() {
      return passages.size() >= MOST_PASSAGES;
    }

    ArticleBody body() {
      endParagraph();
      if (isFull()) {
        remarks.add("only its first %,d passages were read".formatted(passages.size()));
      }
      return new ArticleBody(title, List.copyOf(passages), remarks);
    }
  }
}
