package synoptic.compare.align;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.annotate.dates.Counted;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mentions;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;

/**
 * The dates and numbers that a unit states.
 *
 * @param written for each, by what it says in any wording, how it is written here
 */
record DatesAndNumbers(Map<String, String> written) {

  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  static DatesAndNumbers of(LocatedPassage passage, Optional<PartialDate> published) {
    Map<String, String> written = new LinkedHashMap<>();
    for (Mention mention : Mentions.of(passage.text(), published, passage.language())) {
      if (tells(mention)) {
        written.putIfAbsent(key(mention), mention.part().text());
      }
    }
    return new DatesAndNumbers(written);
  }

  /** A small number in letters, as <i>two</i>, is in every text. */
  private static boolean tells(Mention mention) {
    return !(mention instanceof Mention.Numbered(Part part, BigDecimal value, Counted counted))
        || value.compareTo(SMALL) > 0
        || part.text().chars().anyMatch(Character::isDigit);
  }

  private static String key(Mention mention) {
    return switch (mention) {
      case Mention.Dated date -> "on " + date.when();
      case Mention.Doubtful date -> "on one of " + date.readings();
      case Mention.Numbered number -> number.value().toPlainString() + " " + of(number.counted());
    };
  }

  /** Things go by different names in different texts. */
  private static String of(Counted counted) {
    return switch (counted) {
      case Counted.Percent percent -> "%";
      case Counted.Money(String currency) -> currency;
      case Counted.Things things -> "";
      case Counted.Unsaid unsaid -> "";
    };
  }

  /** What the other states as well, as it is written here. */
  List<String> sharedWith(DatesAndNumbers other) {
    return written.entrySet().stream()
        .filter(figure -> other.written.containsKey(figure.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
