package synoptic.explore.synopsis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.events.Fact;
import synoptic.compare.events.Telling;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.PassageRef;
import synoptic.text.Columns;
import synoptic.text.Words;
import synoptic.text.Wrap;

/** Where and in whose words a source tells a fact, in a few signs. */
final class FactCell {

  private static final int MOST_INITIALS = 3;

  private static final String DIFFERS = " ≠";

  private FactCell() {}

  /**
   * The passages, in whose words ({@code own}, {@code “”} quoted, {@code rep.} reported, each with
   * the speaker's initials, {@code =} and the source that they are taken from), and {@code ≠} where
   * something differs from the base; empty where the source does not tell it.
   */
  static String of(ToldEvent told, Fact fact, String source) {
    List<Telling> here = fact.toldBy(source);
    if (here.isEmpty()) {
      return "";
    }
    Map<String, Set<String>> speakers = new LinkedHashMap<>();
    for (Telling telling : here) {
      Set<String> same =
          speakers.computeIfAbsent(sign(told, telling), unseen -> new LinkedHashSet<>());
      speaker(told, telling)
          .map(FactCell::initials)
          .filter(initials -> !initials.isEmpty())
          .ifPresent(same::add);
    }
    String manners =
        speakers.entrySet().stream()
            .map(each -> (each.getKey() + " " + String.join("/", each.getValue())).strip())
            .collect(Collectors.joining(" "));
    boolean differs = here.stream().anyMatch(told.differences()::differs);
    return "¶" + passages(told, source, here) + " " + manners + (differs ? DIFFERS : "");
  }

  /** Their numbers; of several articles the first, and how many more there are. */
  private static String passages(ToldEvent told, String source, List<Telling> here) {
    List<PassageRef> passages = here.stream().map(Telling::at).distinct().toList();
    if (told.column(source).isInSeveral() && passages.size() > 1) {
      return passages.getFirst().number() + "+" + (passages.size() - 1);
    }
    return passages.stream()
        .map(passage -> Integer.toString(passage.number()))
        .collect(Collectors.joining(","));
  }

  static boolean differs(String cell) {
    return cell.endsWith(DIFFERS);
  }

  /** A cell in so many columns: what differs says so in any case. */
  static String clipped(String cell, int columns) {
    return differs(cell) && Columns.of(cell) > columns
        ? Wrap.clip(
                cell.substring(0, cell.length() - DIFFERS.length()),
                Math.max(1, columns - Columns.of(DIFFERS)))
            + DIFFERS
        : Wrap.clip(cell, columns);
  }

  /** In whose words a sentence is, the speaker by the whole name. */
  static String words(ToldEvent told, Telling telling) {
    return sign(told, telling) + speaker(told, telling).map(name -> " " + name).orElse("");
  }

  private static String sign(ToldEvent told, Telling telling) {
    return told.synopsis()
        .taken(telling)
        .map(source -> "=" + source)
        .orElseGet(() -> sign(telling.manner()));
  }

  /** Who is named beside the sign: nobody where the words are another source's. */
  private static Optional<String> speaker(ToldEvent told, Telling telling) {
    return telling.speaker().filter(name -> told.synopsis().taken(telling).isEmpty());
  }

  /** The first letter of each word of a name: {@code E.L.} */
  private static String initials(String name) {
    return Words.of(name).stream()
        .map(word -> word.text().codePointAt(0))
        .filter(Character::isUpperCase)
        .limit(MOST_INITIALS)
        .map(letter -> Character.toString(letter) + ".")
        .collect(Collectors.joining());
  }

  private static String sign(Manner manner) {
    return switch (manner) {
      case OWN -> "own";
      case QUOTED -> "“”";
      case REPORTED -> "rep.";
    };
  }
}
