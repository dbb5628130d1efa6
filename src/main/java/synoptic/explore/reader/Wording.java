package synoptic.explore.reader;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.explore.core.Cited;
import synoptic.search.Parallel;
import synoptic.search.StatementHit;
import synoptic.text.SameWords.Difference;
import synoptic.text.Wrap;

/** Says where else the words of a statement are quoted, and how otherwise. */
public final class Wording {

  private static final int MOST = 4;

  /** Of longer words that differ the first and the last are shown. */
  private static final int MOST_WORDS = 12;

  private static final int ENDS = 5;
  private static final int LONGEST = 80;

  private Wording() {}

  /** What to say of each article that has the same words. */
  public static List<String> also(StatementHit hit) {
    return hit.parallels().stream().map(each -> "also in " + of(hit, each)).toList();
  }

  /** The same of the first few, and how many more there are. */
  public static List<String> some(StatementHit hit) {
    List<String> all = also(hit);
    return all.size() <= MOST
        ? all
        : Stream.concat(
                all.stream().limit(MOST), Stream.of("and in " + (all.size() - MOST) + " more"))
            .toList();
  }

  /** The sources that have the same words, and whether they cut them; empty where none has. */
  static String brief(StatementHit hit) {
    return hit.parallels().isEmpty()
        ? ""
        : hit.parallels().stream()
            .limit(MOST)
            .map(each -> source(each) + (each.isSame() ? "" : " (" + kind(each) + ")"))
            .collect(Collectors.joining(", ", " · also in ", ""));
  }

  /** Which article, whose words they are there if that differs, and what is otherwise there. */
  static String of(StatementHit hit, Parallel other) {
    StringJoiner told = new StringJoiner(" · ");
    told.add(source(other));
    told.add(Cited.day(other.hit().article()));
    told.add("¶ " + other.hit().passage().number());
    if (!other.hit().voice().equals(hit.voice())) {
      told.add("there " + Attribution.name(other.hit()));
    }
    told.add(kind(other) + differing(other.differences()));
    return told.toString();
  }

  private static String source(Parallel other) {
    return Wrap.clip(other.hit().article().source(), LONGEST);
  }

  private static String kind(Parallel other) {
    if (other.isSame()) {
      return "the same words";
    }
    return all(other, each -> each.there().isEmpty())
        ? "cut"
        : all(other, each -> each.here().isEmpty()) ? "longer" : "other words";
  }

  private static boolean all(Parallel other, Predicate<Difference> such) {
    return other.differences().stream().allMatch(such);
  }

  private static String differing(List<Difference> differences) {
    if (differences.isEmpty()) {
      return "";
    }
    int more = differences.size() - MOST;
    return differences.stream()
        .limit(MOST)
        .map(Wording::differing)
        .collect(Collectors.joining(", ", ": ", more > 0 ? ", and " + more + " more" : ""));
  }

  private static String differing(Difference each) {
    return each.there().isEmpty()
        ? "without " + quoted(each.here())
        : each.here().isEmpty()
            ? "with " + quoted(each.there())
            : quoted(each.there()) + " for " + quoted(each.here());
  }

  private static String quoted(String words) {
    List<String> all = List.of(words.strip().split("\\s+"));
    if (all.size() <= MOST_WORDS) {
      return "“" + Wrap.clip(String.join(" ", all), LONGEST) + "”";
    }
    String first = String.join(" ", all.subList(0, ENDS));
    String last = String.join(" ", all.subList(all.size() - ENDS, all.size()));
    return "“" + Wrap.clip(first, LONGEST) + " … " + Wrap.clip(last, LONGEST) + "”";
  }
}
