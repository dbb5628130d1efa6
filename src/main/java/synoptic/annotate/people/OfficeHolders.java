package synoptic.annotate.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.PartialDate;

/** Who held an office when, as far as articles name somebody with it. */
final class OfficeHolders {

  private static final int YEAR = 366;

  /** Who holds one office. */
  private static final class Holders {
    final Map<String, Set<String>> byArticle = new HashMap<>();
    final TreeMap<PartialDate, Naming> byDate = new TreeMap<>();
    final Map<PartialDate, Optional<String>> asked = new HashMap<>();
  }

  /** The days that a date may mean, since 1970. */
  private record Days(long first, long last) {

    static Days of(PartialDate date) {
      return new Days(date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    boolean isNear(Days other) {
      return first - YEAR <= other.last && other.first - YEAR <= last;
    }
  }

  /** Who is named with the office in articles of one date. */
  private record Naming(Days days, Set<String> names) {

    static Naming at(PartialDate date) {
      return new Naming(Days.of(date), new TreeSet<>());
    }
  }

  private final Map<String, Holders> byOffice = new HashMap<>();

  /** The persons who speak in each article. */
  private final Map<String, Set<String>> speaking = new HashMap<>();

  /** In which offices articles name a person, and on which days these came out. */
  private final Map<String, Map<Office, Set<Days>>> byPerson = new HashMap<>();

  /** Takes up that a person speaks in an article. */
  void add(Heard heard, String name) {
    speaking.computeIfAbsent(heard.article(), id -> new TreeSet<>()).add(name);
  }

  /** Takes up that an article names a person with an office. */
  void add(Heard heard, Office office, String name) {
    heard
        .published()
        .ifPresent(
            date ->
                byPerson
                    .computeIfAbsent(name, person -> new HashMap<>())
                    .computeIfAbsent(office, held -> new HashSet<>())
                    .add(Days.of(date)));
    if (office.isHeldByOne()) {
      Holders holders = byOffice.computeIfAbsent(key(office), key -> new Holders());
      holders.byArticle.computeIfAbsent(heard.article(), id -> new HashSet<>()).add(name);
      heard
          .published()
          .ifPresent(date -> holders.byDate.computeIfAbsent(date, Naming::at).names.add(name));
    }
  }

  /**
   * The only one who holds the office in the article, or else in articles that came out within a
   * year of it; of an office that several may hold, or that is called otherwise there, the only one
   * of those who speak in the article.
   */
  Optional<String> name(Heard heard, Office office) {
    return surely(heard, office)
        .or(() -> heard.published().flatMap(date -> speaking(heard.article(), office, date)));
  }

  private Optional<String> speaking(String article, Office office, PartialDate date) {
    Days wanted = Days.of(date);
    return SurnameGroup.only(
        speaking.getOrDefault(article, Set.of()).stream()
            .filter(name -> holds(name, office, wanted))
            .toList());
  }

  private boolean holds(String name, Office office, Days wanted) {
    return byPerson.getOrDefault(name, Map.of()).entrySet().stream()
        .filter(held -> office.mayBe(held.getKey()))
        .flatMap(held -> held.getValue().stream())
        .anyMatch(wanted::isNear);
  }

  private Optional<String> surely(Heard heard, Office office) {
    Holders holders = byOffice.get(key(office));
    if (holders == null || !office.isHeldByOne()) {
      return Optional.empty();
    }
    Set<String> here = holders.byArticle.getOrDefault(heard.article(), Set.of());
    return here.isEmpty()
        ? heard.published().flatMap(date -> at(holders, date))
        : SurnameGroup.only(here);
  }

  private static Optional<String> at(Holders holders, PartialDate date) {
    return holders.asked.computeIfAbsent(date, day -> around(holders, day));
  }

  private static Optional<String> around(Holders holders, PartialDate date) {
    Days wanted = Days.of(date);
    Set<String> found = new TreeSet<>();
    var first = new PartialDate(Math.max(1, date.year() - 2), 0, 0);
    for (Naming naming : holders.byDate.tailMap(first).values()) {
      if (found.size() > 1 || naming.days.first > wanted.last + YEAR) {
        break;
      }
      if (naming.days.isNear(wanted)) {
        found.addAll(naming.names);
      }
    }
    return SurnameGroup.only(found);
  }

  private static String key(Office office) {
    return office.key() + "|" + office.country().orElse("");
  }
}
