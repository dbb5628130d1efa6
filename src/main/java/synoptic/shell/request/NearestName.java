package synoptic.shell.request;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import synoptic.text.EditDistance;

/** Finds the known name that somebody most likely meant. */
public final class NearestName {

  /** Longer names are only looked at up to here, so that the search stays cheap. */
  private static final int LONGEST = 64;

  private NearestName() {}

  /** The only name that begins so, else the one that differs by the fewest letters, if by few. */
  public static Optional<String> to(String typed, Collection<String> known) {
    String wanted = cut(typed);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var begun = known.stream().filter(name -> cut(name).startsWith(wanted)).limit(2).toList();
    if (begun.size() == 1) {
      return Optional.of(begun.getFirst());
    }
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String name : known) {
      int distance = EditDistance.of(wanted, cut(name), least);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The tail of a sentence: a guess where there is one, else where to look. */
  public static String hint(String typed, Collection<String> known, String elsewhere) {
    return to(typed, known).map(name -> ": did you mean " + name + "?").orElse(": " + elsewhere);
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
  }
}
