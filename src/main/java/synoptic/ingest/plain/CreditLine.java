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
final class CreditLine {

  private static final int LONGEST = 200;
  private static final Pattern BAR = Pattern.compile("\\s+[|·•–—]\\s+");

  private CreditLine() {}

  /** Empty where anything of the line is no fact, or where it does not name outlet and day. */
  static Optional<FrontMatter> of(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : Stream.concat(Stream.of(List.of(BAR.split(line))), atCommas(line))
            .flatMap(parts -> facts(parts).stream())
            .findFirst();
  }

  /** The line in two at each comma, of which dates have some of their own. */
  private static Stream<List<String>> atCommas(String line) {
    return Stream.iterate(
            line.indexOf(", "), comma -> comma > 0, comma -> line.indexOf(", ", comma + 1))
        .map(comma -> List.of(line.substring(0, comma), line.substring(comma + 2)));
  }

  private static Optional<FrontMatter> facts(List<String> parts) {
    Facts facts = new Facts();
    for (String part : parts) {
      Optional<DateLine> date = DateLine.of(part).filter(each -> !each.isUpdate());
      Optional<Byline> byline = Byline.of(part);
      if (date.isEmpty() && byline.isEmpty() && !Outlets.isOutlet(part)) {
        return Optional.empty();
      }
      if (date.isPresent()) {
        facts.published(date.map(DateLine::date));
      } else if (byline.isPresent()) {
        byline.get().tell(facts);
      } else {
        facts.source(Optional.of(part));
      }
    }
    return Optional.of(facts.front())
        .filter(front -> front.source().isPresent() && front.published().isPresent());
  }
}
