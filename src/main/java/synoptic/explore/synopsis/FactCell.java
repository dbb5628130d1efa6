package synoptic.explore.synopsis;

import java.util.List;
import java.util.stream.Collectors;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.compare.events.Telling.Manner;

/** Where and in whose words a source tells a fact, in a few signs. */
final class FactCell {

  private FactCell() {}

  /**
   * The passages, in whose words ({@code own}, {@code “”}, {@code rep.}), {@code =} where these are
   * the base's, and {@code ≠} where something differs from the base; empty where the source does
   * not tell it.
   */
  static String of(ToldEvent told, Fact fact, String source) {
    List<Telling> here = fact.toldBy(source);
    if (here.isEmpty()) {
      return "";
    }
    String passages =
        here.stream()
            .map(telling -> telling.passage().number())
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    String manners =
        here.stream()
            .map(telling -> sign(telling.manner()))
            .distinct()
            .collect(Collectors.joining(" "));
    return "¶" + passages + " " + manners + sign(told, fact, here);
  }

  private static String sign(ToldEvent told, Fact fact, List<Telling> here) {
    if (here.stream().anyMatch(told.differences()::differs)) {
      return " ≠";
    }
    return here.stream().anyMatch(telling -> isTaken(told, fact, telling)) ? " =" : "";
  }

  /** Whether a sentence is the base's, letter by letter. */
  static boolean isTaken(ToldEvent told, Fact fact, Telling telling) {
    String base = told.synopsis().base();
    return !telling.article().source().equals(base)
        && fact.toldBy(base).stream().anyMatch(each -> each.text().equals(telling.text()));
  }

  static String sign(Manner manner) {
    return switch (manner) {
      case OWN -> "own";
      case QUOTED -> "“”";
      case REPORTED -> "rep.";
    };
  }
}
