package synoptic.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A language other than English: of some the names of the months are known, of none more.
 *
 * @param months with their numbers, those in Arabic script included
 * @param calendar by which it counts beside the Gregorian one
 */
record OtherLanguage(Map<String, Integer> months, Optional<OtherCalendar> calendar)
    implements Language {

  /** Languages whose names for months are known in every text: nothing else looks like them. */
  static final List<String> UNMISTAKABLE = List.of("ar", "fa");

  static final OtherLanguage UNKNOWN =
      new OtherLanguage(MonthNames.in(UNMISTAKABLE), Optional.empty());
  private static final Map<String, OtherLanguage> KNOWN = known();

  /**
   * @param tag in lower case
   */
  static Language of(String tag) {
    return KNOWN.getOrDefault(tag, UNKNOWN);
  }

  @Override
  public int month(String lower) {
    return months.getOrDefault(lower, 0);
  }

  private static Optional<OtherCalendar> calendar(String tag) {
    return tag.equals("fa") ? Optional.of(OtherCalendar.PERSIAN) : Optional.empty();
  }

  private static Map<String, OtherLanguage> known() {
    Map<String, OtherLanguage> known = new HashMap<>();
    for (String tag : MonthNames.languages()) {
      Map<String, Integer> months = new HashMap<>(UNKNOWN.months);
      months.putAll(MonthNames.in(List.of(tag)));
      known.put(tag, new OtherLanguage(Map.copyOf(months), calendar(tag)));
    }
    return Map.copyOf(known);
  }
}
