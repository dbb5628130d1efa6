package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of notes that scraping glued to sentences ({@code process.1 In}). A number is
 * one only where it stands directly behind a sentence's or clause's end, no digit before that, and
 * counts on from the number before it through the text: decimals, years and resolutions do not.
 */
final class NoteNumbers {

  private static final String BEFORE = ".!?,;:”\"’»)]؟،";
  private static final int FARTHEST = 2;

  private int expected = 1;
  private final List<Integer> found = new ArrayList<>();

  /** A text without its notes' numbers. */
  String without(String text) {
    StringBuilder kept = null;
    int from = 0;
    for (int at = 1; at < text.length(); at++) {
      int end = endOfNumber(text, at);
      if (end > at) {
        kept = kept == null ? new StringBuilder(text.length()) : kept;
        kept.append(text, from, at);
        boolean glued = end < text.length() && Character.isLetter(text.charAt(end));
        kept.append(glued ? " " : "");
        from = end;
        at = end - 1;
      }
    }
    return kept == null ? text : kept.append(text, from, text.length()).toString();
  }

  /** The numbers taken out so far. */
  List<Integer> found() {
    return List.copyOf(found);
  }

  /** Where the note's number at {@code at} ends, or {@code at} where there stands none. */
  private int endOfNumber(String text, int at) {
    boolean bracketed = text.charAt(at) == '[';
    int start = bracketed ? at + 1 : at;
    int end = start;
    while (end < text.length() && end - start < 4 && isNoteDigit(text.charAt(end), text, start)) {
      end++;
    }
    int digits = end - start;
    if (digits == 0 || digits > 3 || bracketed && !closes(text, end)) {
      return at;
    }
    int number = number(text, start, end);
    end += bracketed ? 1 : 0;
    boolean superscript = isSuperscript(text.charAt(start));
    if (!counts(number) || !opens(text, at, bracketed || superscript) || !isFree(text, end)) {
      return at;
    }
    expected = number + 1;
    found.add(number);
    return end;
  }

  private static boolean closes(String text, int end) {
    return end < text.length() && text.charAt(end) == ']';
  }

  private boolean counts(int number) {
    return number >= expected && number <= expected + (expected == 1 ? 0 : FARTHEST);
  }

  private static boolean opens(String text, int at, boolean isMarked) {
    char before = text.charAt(at - 1);
    if (isMarked) {
      return Character.isLetter(before) || BEFORE.indexOf(before) >= 0;
    }
    if (BEFORE.indexOf(before) < 0 || at < 3) {
      return false;
    }
    char word = text.charAt(at - 2);
    boolean ends = Character.isLetter(word) || BEFORE.indexOf(word) >= 0 && word != ':';
    return ends && !isAbbreviation(text, at - 1);
  }

  /** {@code No.1}, {@code v.2}, {@code p.3} are no notes. */
  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return text.charAt(stop) == ':' || text.charAt(stop) == ']';
    }
    int start = stop;
    while (start > 0 && stop - start < 6 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
    boolean initial = word.length() == 1 && (start < 2 || text.charAt(start - 1) != '.');
    return initial
        || java.util.Set.of(
                "no", "nos", "nr", "art", "vol", "pp", "fig", "res", "sec", "ch", "op", "ver",
                "para")
            .contains(word);
  }

  /** Whether the text goes on as it does behind a note's number. */
  private static boolean isFree(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return next == ' ' || Character.isUpperCase(next) || "”\"’»)[—–".indexOf(next) >= 0;
  }

  private static boolean isNoteDigit(char c, String text, int start) {
    return isSuperscript(text.charAt(start)) ? isSuperscript(c) : LineShape.isAsciiDigit(c);
  }

  private static boolean isSuperscript(char c) {
    return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      int superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(at));
      number = number * 10 + (superscript >= 0 ? superscript : text.charAt(at) - '0');
    }
    return number;
  }
}
