package synoptic.ingest.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.PartialDate;

/** Reads a date that a format states in a field of its own. */
public final class StatedDate {

  private static final int LONGEST = 100;

  /** ISO 8601 and its kin; what follows a whole day is the time, which stands in its own zone. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?!\\d).*)?|(\\d{2})(\\d{2})(?:T.*|\\d{6})?)?",
          Pattern.DOTALL);

  private StatedDate() {}

  /** As precise as it is stated; empty where the text is no date. */
  public static Optional<PartialDate> of(String text) {
    String stated = text.strip();
    if (stated.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(stated);
    if (!iso.matches()) {
      return DateLine.of(stated).map(DateLine::date).or(() -> internet(stated));
    }
    boolean isBasic = iso.group(4) != null;
    return PartialDate.parse(
        iso.group(1) + part(iso.group(isBasic ? 4 : 2)) + part(iso.group(isBasic ? 5 : 3)));
  }

  /** The day that a line tells as pages print it, and nothing else. */
  public static Optional<PartialDate> ofLine(String line) {
    return DateLine.of(line).map(DateLine::date).filter(date -> date.day() > 0);
  }

  private static String part(String digits) {
    return digits == null ? "" : digits.length() == 1 ? "-0" + digits : "-" + digits;
  }

  private static final Pattern INTERNET =
      Pattern.compile("(?:\\p{L}{3,9},? )?(\\d{1,2} \\p{L}{3,9} \\d{4})\\b.*");

  /** RFC 5322, as e-mail and feeds state it. */
  private static Optional<PartialDate> internet(String text) {
    Matcher internet = INTERNET.matcher(text.replaceAll("\\s+", " "));
    return internet.matches()
        ? DateLine.of(internet.group(1)).map(DateLine::date)
        : Optional.empty();
  }

  private static final Pattern WITHIN =
      Pattern.compile(
          "\\d{1,2}\\.? (?:de |d’)?[\\p{L}\\p{M}]{3,12}[.,،]? (?:de )?\\d{4}"
              + "|[\\p{L}\\p{M}]{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

  /** The first whole date amid the words of a short text. */
  public static Optional<PartialDate> within(String text) {
    Matcher date = WITHIN.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
    while (date.find()) {
      Optional<PartialDate> read = DateLine.of(date.group()).map(DateLine::date);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }
}
