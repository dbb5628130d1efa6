package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.corpus.PartialDate;

/**
 * A part of a typed query that does not mean what it seems to. {@link QueryParser} passes it over
 * in silence, because while one types every query is unfinished; who asks once wants to know.
 *
 * @param part as typed
 */
public record Unread(String part, Reason reason) {

  /** What is the matter. */
  public enum Reason {
    /** A field with nothing to look for; it is left out. */
    NO_VALUE,
    /** {@code date:} with something that is no date; what is none is left out. */
    NO_DATE,
    /** What stands before the colon is no field; it is looked for as words. */
    NO_FIELD,
    /** A quotation mark without another; the phrase goes to the end. */
    OPEN_QUOTE
  }

  /** Everything of that kind, in order. */
  public static List<Unread> in(String typed) {
    return new Scan(typed).all();
  }

  private static final class Scan {
    private final String typed;
    private final List<Unread> found = new ArrayList<>();
    private int at;

    Scan(String typed) {
      this.typed = typed;
    }

    List<Unread> all() {
      while (at < typed.length()) {
        char next = typed.charAt(at);
        if (isQuote(next)) {
          quoted();
        } else if (endsRun(next) || next == '-') {
          at++;
        } else {
          run();
        }
      }
      return List.copyOf(found);
    }

    private void run() {
      int start = at;
      int colon = at;
      while (colon < typed.length() && Character.isLetter(typed.charAt(colon))) {
        colon++;
      }
      if (colon == at || colon == typed.length() || typed.charAt(colon) != ':') {
        plain();
        return;
      }
      String name = typed.substring(at, colon).toLowerCase(Locale.ROOT);
      at = colon + 1;
      boolean group = at < typed.length() && typed.charAt(at) == '(';
      if (name.equals("date")) {
        date(start);
      } else if (FieldName.of(name).isEmpty()) {
        String value = plain();
        if (!value.isEmpty() && !value.startsWith("//")) {
          add(start, Reason.NO_FIELD);
        }
      } else if (!group && value().codePoints().noneMatch(Character::isLetterOrDigit)) {
        add(start, Reason.NO_VALUE);
      }
    }

    private void date(int start) {
      String written = value();
      int dots = written.indexOf("..");
      List<String> ends =
          dots < 0
              ? List.of(written)
              : List.of(written.substring(0, dots), written.substring(dots + 2));
      if (ends.stream().allMatch(String::isBlank)) {
        add(start, Reason.NO_VALUE);
      } else if (ends.stream().anyMatch(end -> !end.isBlank() && day(end).isEmpty())) {
        add(start, Reason.NO_DATE);
      }
    }

    private static Optional<PartialDate> day(String written) {
      return PartialDate.parse(written);
    }

    private String value() {
      return at < typed.length() && isQuote(typed.charAt(at)) ? quoted() : plain();
    }

    private String plain() {
      int start = at;
      while (at < typed.length() && !endsRun(typed.charAt(at))) {
        at++;
      }
      return typed.substring(start, at);
    }

    private String quoted() {
      int start = at++;
      while (at < typed.length() && !isQuote(typed.charAt(at))) {
        at++;
      }
      String inside = typed.substring(start + 1, at);
      if (at == typed.length()) {
        add(start, Reason.OPEN_QUOTE);
      }
      at = Math.min(at + 1, typed.length());
      return inside;
    }

    private void add(int start, Reason reason) {
      found.add(new Unread(typed.substring(start, at), reason));
    }

    private static boolean isQuote(char c) {
      return c == '"' || c == '“' || c == '”' || c == '„';
    }

    private static boolean endsRun(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || isQuote(c)
          || c == '('
          || c == ')';
    }
  }
}
