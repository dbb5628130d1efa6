package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as sites state it, parted into the headline and what they add: {@code Strike ends – The
 * Coast Tribune}, {@code Strike ends | World | Coast Today}.
 *
 * @param headline never empty
 * @param outlet who publishes, where the title says so
 * @param sections the names of sections, in their order
 */
public record TitleParts(String headline, Optional<String> outlet, List<String> sections) {

  /** What stands between a headline and what a site adds. */
  public static final Pattern BARS = Pattern.compile("\\s+(?:[|·•–—»:\\\\/-]+)\\s+|\\s*[|»]\\s*");

  private static final String STRONG = "|»";

  private static final int FEWEST_WORDS = 2;

  public TitleParts {
    sections = List.copyOf(sections);
  }

  /** One place in which a title is parted. */
  private record Bar(String before, String between, String behind) {

    boolean isStrong() {
      return STRONG.indexOf(between.strip().charAt(0)) >= 0;
    }
  }

  /**
   * @param site who publishes, where that is known from elsewhere
   */
  public static TitleParts of(String title, Optional<String> site) {
    List<String> sections = new ArrayList<>();
    String headline = title;
    Optional<String> outlet = Optional.empty();
    for (Optional<Bar> bar = last(headline); bar.isPresent(); bar = last(headline)) {
      String behind = bar.get().behind();
      if (outlet.isEmpty() && isOutlet(bar.get(), site)) {
        outlet = Optional.of(behind);
      } else if (isSection(behind, bar.get(), outlet)) {
        sections.addFirst(behind);
      } else {
        break;
      }
      headline = bar.get().before();
    }
    Optional<Bar> first = first(headline).filter(Bar::isStrong);
    if (first.isPresent() && LineShape.wordCount(first.get().behind(), 3) > FEWEST_WORDS) {
      String before = first.get().before();
      boolean isOutlet = outlet.isEmpty() && (isNamed(before, site) || Outlets.isOutlet(before));
      if (isOutlet || Phrases.isMenuWord(before)) {
        outlet = isOutlet ? Optional.of(before) : outlet;
        sections.addAll(isOutlet ? List.of() : List.of(before));
        headline = first.get().behind();
      }
    }
    return new TitleParts(headline, outlet, sections);
  }

  /** What stands behind the last bar or dash of a title and can be an outlet's name. */
  static Optional<String> lastName(String title) {
    return last(title)
        .filter(bar -> LineShape.wordCount(bar.before(), FEWEST_WORDS) >= FEWEST_WORDS)
        .map(Bar::behind)
        .filter(name -> Outlets.canBeOutlet(name) && !Phrases.isMenuWord(name));
  }

  private static boolean isOutlet(Bar bar, Optional<String> site) {
    String behind = bar.behind();
    if (isNamed(behind, site)) {
      return true;
    }
    int words = LineShape.wordCount(bar.before(), 9);
    boolean isAdded =
        bar.isStrong()
            && site.isEmpty()
            && LineShape.wordCount(behind, 9) <= words
            && Outlets.canBeOutlet(behind);
    return words >= FEWEST_WORDS
        && !Phrases.isMenuWord(behind)
        && (isAdded || Outlets.isOutlet(behind));
  }

  private static boolean isSection(String text, Bar bar, Optional<String> outlet) {
    return Phrases.isMenuWord(text) && (bar.isStrong() || outlet.isPresent());
  }

  /** Whether it is the site's name or address, or part of it, or the other way round. */
  private static boolean isNamed(String text, Optional<String> site) {
    String folded = LineShape.folded(text).replace(" ", "");
    String name = LineShape.folded(LineShape.oneLine(site.orElse(""))).replace(" ", "");
    boolean isPart = name.contains(folded) || folded.contains(name) && Outlets.canBeOutlet(text);
    return folded.length() >= 3 && name.length() >= 3 && isPart;
  }

  private static Optional<Bar> last(String title) {
    Optional<Bar> last = Optional.empty();
    Matcher bars = BARS.matcher(title);
    while (bars.find()) {
      last = bar(title, bars);
    }
    return last;
  }

  private static Optional<Bar> first(String title) {
    Matcher bars = BARS.matcher(title);
    return bars.find() ? bar(title, bars) : Optional.empty();
  }

  private static Optional<Bar> bar(String title, Matcher bars) {
    boolean isWithin = bars.start() > 0 && bars.end() < title.length();
    return isWithin
        ? Optional.of(
            new Bar(title.substring(0, bars.start()), bars.group(), title.substring(bars.end())))
        : Optional.empty();
  }
}
