package synoptic.ingest.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Facts;

/**
 * One line that names the outlet and the day, with the author or not: {@code The Star, 8 March
 * 2026}, {@code The Star | By Ada Quist | 8 March 2026}. Each of its parts must state a fact, and a
 * place before a date is no outlet.
 */
public final class CreditLine {

  private static final int LONGEST = 200;
  private static final Pattern BAR = Pattern.compile("\\s+[|·•–—-]\\s+");

  /** On which page of a paper, as clippings state it. */
  private static final Pattern PAGE =
      Pattern.compile(
          ",? *\\(?(?:pages?|pp?|pgs?|seiten?|s|págs?|páginas?|pagina|blz|str|sayfa|sida|side|стр|с|ص|صفحة)"
              + "\\.? ?\\p{Lu}?\\d{1,4}(?: ?[-–] ?\\d{1,4})?\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Which issue it is. */
  private static final Pattern ISSUE =
      Pattern.compile(",? (?:No|Nr|Núm|Issue|Ausgabe|№)\\.? ?\\d{1,5}$");

  private CreditLine() {}

  /** Empty where anything of the line is no fact, or where it does not name outlet and day. */
  public static Optional<FrontMatter> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = PAGE.matcher(line).replaceFirst("");
    boolean isPrinted = whole.length() < line.length();
    return Stream.concat(Stream.of(List.of(BAR.split(whole))), atCommas(whole))
        .flatMap(parts -> facts(parts, isPrinted).stream())
        .findFirst();
  }

  /** The line in two at each comma, of which dates have some of their own. */
  private static Stream<List<String>> atCommas(String line) {
    return Stream.iterate(
            line.indexOf(", "), comma -> comma > 0, comma -> line.indexOf(", ", comma + 1))
        .map(comma -> List.of(line.substring(0, comma), line.substring(comma + 2)));
  }

  /**
   * @param isPrinted whether a page is told, so that what stands before the day is the paper's name
   */
  private static Optional<FrontMatter> facts(List<String> parts, boolean isPrinted) {
    Facts facts = new Facts();
    for (String part : parts) {
      Optional<DateLine> date = DateLine.of(part).filter(each -> !each.isUpdate());
      Optional<Byline> byline = Byline.of(part);
      String name = ISSUE.matcher(part).replaceFirst("");
      if (date.isPresent()) {
        facts.published(date.map(DateLine::date));
      } else if (byline.isPresent()) {
        byline.get().tell(facts);
      } else if (Outlets.isOutlet(name) || isPrinted && Outlets.canBeOutlet(name)) {
        facts.source(Optional.of(name));
      } else if (!Byline.isBeside(part)) {
        return Optional.empty();
      }
    }
    return Optional.of(facts.front())
        .filter(front -> front.source().isPresent() && front.published().isPresent());
  }
}
