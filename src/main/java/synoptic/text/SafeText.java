package synoptic.text;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a string from outside safe to write to a terminal: nothing in the result can move the
 * cursor, change a mode, hide itself or reorder what stands beside it. What would do so is shown as
 * {@code <U+XXXX>} or, where it never shows anyway, dropped. Everything else is unchanged but for
 * normalisation (NFC). Both forms are idempotent and linear in the text's length.
 */
public final class SafeText {

  /** The longest line in {@code char}s, far more than a screen shows. */
  static final int LONGEST_LINE = 8_192;

  /** Marks kept on one base: enough for Hebrew with accents and for Tibetan stacks. */
  static final int MOST_MARKS = 8;

  private static final String BASE_FOR_STRAY_MARK = "◌";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private SafeText() {}

  /** One line: a line end or tab becomes a blank; a line beyond 8,192 chars ends in an ellipsis. */
  public static String line(String text) {
    return isPlain(text) && text.length() <= LONGEST_LINE ? text : safe(text, ' ', LONGEST_LINE);
  }

  /** Lines: every line end becomes a newline, a tab a blank. */
  public static String prose(String text) {
    return isPlain(text) ? text : safe(text, '\n', Integer.MAX_VALUE);
  }

  /** UTF-8, each malformed sequence becoming U+FFFD; a byte order mark at the start is dropped. */
  public static String decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException impossible) {
      throw new AssertionError("a replacing decoder met " + bytes.length + " bytes", impossible);
    }
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * Filtered before and after normalising: before, because a long run of marks takes the normaliser
   * quadratic time; after, because some characters decompose into a base and marks even in NFC.
   */
  private static String safe(String text, char lineEnd, int longest) {
    String filtered = new Pass(text, lineEnd, longest).run();
    return Normalizer.isNormalized(filtered, Normalizer.Form.NFC)
        ? filtered
        : new Pass(Normalizer.normalize(filtered, Normalizer.Form.NFC), lineEnd, longest).run();
  }

  /** One pass over a text. */
  private static final class Pass {
    private final String text;
    private final char lineEnd;
    private final int longest;
    private final StringBuilder out;

    /** Last code point written, or -1 at the start of a line. */
    private int before = -1;

    private int marks;

    Pass(String text, char lineEnd, int longest) {
      this.text = text;
      this.lineEnd = lineEnd;
      this.longest = longest;
      this.out = new StringBuilder(Math.min(text.length(), longest) + 16);
    }

    String run() {
      for (int at = 0; at < text.length() && out.length() <= longest; ) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        take(point, next < text.length() ? text.codePointAt(next) : -1);
        at = next;
      }
      return out.length() <= longest ? out.toString() : shortened();
    }

    private void take(int point, int next) {
      switch (point) {
        case '\r' -> {
          if (next != '\n') {
            endLine();
          }
        }
        case '\n' -> endLine();
        case '\t' -> write(' ');
        case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> {
          if (joins(before, next)) {
            write(point);
          }
        }
        default -> takeOther(point);
      }
    }

    private void takeOther(int point) {
      switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            show(point);
        case Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK ->
            mark(point);
        case Character.FORMAT -> format(point);
        default -> {
          if (isNoncharacter(point)) {
            show(point);
          } else {
            write(point);
          }
        }
      }
    }

    private void mark(int point) {
      if (before < 0) {
        out.append(BASE_FOR_STRAY_MARK);
      }
      if (marks < MOST_MARKS) {
        out.appendCodePoint(point);
        before = point;
        marks++;
      }
    }

    private void format(int point) {
      if (isVisibleFormat(point)) {
        write(point);
      } else if (!isDropped(point)) {
        show(point);
      }
    }

    private void show(int point) {
      out.append(shown(point));
      before = '>';
      marks = 0;
    }

    private void write(int point) {
      out.appendCodePoint(point);
      before = point;
      marks = 0;
    }

    private void endLine() {
      out.append(lineEnd);
      before = -1;
      marks = 0;
    }

    private String shortened() {
      int end = longest - 1;
      return out.substring(0, Character.isHighSurrogate(out.charAt(end - 1)) ? end - 1 : end) + '…';
    }
  }

  /** What stands for a character that a terminal must not get. */
  private static String shown(int point) {
    String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
  }

  /**
   * How many columns the sign takes that is shown for a character, or 0 where the character is
   * shown as it is, or not at all. What is wrapped to a width must be measured as it is drawn.
   */
  static int columnsShown(int point) {
    boolean isShown =
        switch (Character.getType(point)) {
          case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
          case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
          case Character.FORMAT -> !isVisibleFormat(point) && !isDropped(point) && !isJoiner(point);
          default -> isNoncharacter(point);
        };
    return isShown ? shown(point).length() : 0;
  }

  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
  }

  /**
   * Signs that stand before digits, and so are seen, though Unicode calls them format characters.
   */
  static boolean isVisibleFormat(int point) {
    return point >= 0x600 && point <= 0x605
        || point == 0x6DD
        || point == 0x70F
        || point == 0x890
        || point == 0x891
        || point == 0x8E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  /**
   * Format characters that are invisible and harmless where a text needs them: not shown at all.
   */
  private static boolean isDropped(int point) {
    return point == 0xAD
        || point == 0x180E
        || point == 0x200B
        || point >= 0x2060 && point <= 0x2064
        || point == 0xFEFF
        || point >= 0xE0000 && point <= 0xE007F;
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
  }

  /** Whether a joiner has something to do: between emoji, or letters of a script that joins. */
  private static boolean joins(int before, int next) {
    if (before < 0 || next < 0) {
      return false;
    }
    if (Character.isExtendedPictographic(next)) {
      return isPictureOrItsModifier(before);
    }
    return Character.isLetter(next) && isOfJoiningScript(next) && isOfJoiningScript(before);
  }

  private static boolean isPictureOrItsModifier(int point) {
    return Character.isExtendedPictographic(point)
        || Character.isEmojiModifier(point)
        || point == 0xFE0F;
  }

  private static boolean isOfJoiningScript(int point) {
    return switch (UnicodeScript.of(point)) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW, THAI, LAO -> false;
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, COMMON, UNKNOWN -> false;
      case INHERITED -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
