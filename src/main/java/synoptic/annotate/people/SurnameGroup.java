package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import synoptic.annotate.people.lexicon.GivenNames;

/** The persons whose surnames can be spellings of one. */
final class SurnameGroup {

  private final Map<String, Person> bySpelling = new TreeMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Set<Person> roots = new HashSet<>();

  Person person(PersonName name, Supplier<Person> fresh) {
    return bySpelling.computeIfAbsent(name.spelling(), spelling -> fresh.get());
  }

  /** The person of that full name. */
  Optional<Person> person(PersonName name) {
    return Optional.ofNullable(bySpelling.get(name.spelling())).map(Person::root);
  }

  /** The persons whose surname is spelled so; where nobody's is, those of the country. */
  Set<Person> bare(PersonName name, Optional<String> country) {
    Set<Person> same = bySurname.getOrDefault(name.surname(), Set.of());
    return same.isEmpty()
        ? roots.stream().filter(person -> person.isOf(country)).collect(Collectors.toSet())
        : same;
  }

  /** What is the only one of its kind. */
  static <T> Optional<T> only(Collection<T> all) {
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Joins the spellings of one name, then shorter names with the only longer one that they fit. */
  void join(Partings partings) {
    Map<List<String>, List<Person>> byForenames = new HashMap<>();
    for (Person person : bySpelling.values()) {
      byForenames.computeIfAbsent(person.name.forenames(), names -> new ArrayList<>()).add(person);
    }
    for (List<Person> all : byForenames.values()) {
      List<Person> same = partings.undivided(all);
      if (Person.maybeOne(same)) {
        same.subList(1, same.size()).forEach(person -> person.join(same.getFirst()));
      }
    }
    Ranks.join(
        bySpelling.values().stream().filter(person -> person.root() == person).toList(), partings);
    for (Person person : bySpelling.values()) {
      roots.add(person.root());
      bySurname
          .computeIfAbsent(person.name.surname(), surname -> new HashSet<>())
          .add(person.root());
    }
  }

  /**
   * Joins those with a {@code Jr.} or the like with the only one of the surname without it who
   * holds the same office and fits the forenames: {@code Joseph R. Vale Jr.} and {@code Joe Vale}.
   */
  void joinSuffixed(SurnameGroup plain, Partings partings) {
    Map<Person, List<Person>> suffixed = new HashMap<>();
    for (Person person : roots) {
      only(plain.roots.stream().filter(other -> isOneWith(person, other, partings)).toList())
          .ifPresent(one -> suffixed.computeIfAbsent(one, key -> new ArrayList<>()).add(person));
    }
    suffixed.forEach((one, persons) -> only(persons).ifPresent(person -> person.join(one)));
  }

  private static boolean isOneWith(Person person, Person other, Partings partings) {
    boolean fits = person.name.isWithin(other.name) || other.name.isWithin(person.name);
    return fits
        && person.sharesOffice(other)
        && !person.isBeside(other)
        && Person.maybeOne(List.of(person, other))
        && !partings.part(person, other);
  }

  /** Names of one surname from the longest to the shortest, initials behind short forms. */
  private static final class Ranks {

    private final Map<String, List<Person>> settled = new HashMap<>();
    private final Partings partings;

    private Ranks(Partings partings) {
      this.partings = partings;
    }

    static void join(List<Person> persons, Partings partings) {
      TreeMap<Integer, List<Person>> ranks = new TreeMap<>();
      for (Person person : persons) {
        PersonName name = person.name;
        int rank = name.initials() * 10 + name.shortForms() - name.forenames().size() * 100;
        ranks.computeIfAbsent(rank, key -> new ArrayList<>()).add(person);
      }
      Ranks joined = new Ranks(partings);
      ranks.values().forEach(joined::joinRank);
    }

    private void joinRank(List<Person> rank) {
      Map<Person, List<Person>> joining = new HashMap<>();
      for (Person person : rank) {
        longer(person)
            .ifPresent(
                longer -> joining.computeIfAbsent(longer, one -> new ArrayList<>()).add(person));
      }
      joining.forEach(Ranks::joinAll);
      rank.forEach(this::settle);
    }

    /** Two different short names fit one long name only where their country tells it. */
    private static void joinAll(Person longer, List<Person> shorter) {
      for (Person person : shorter) {
        if (shorter.size() == 1 || person.sharesCountry(longer)) {
          person.join(longer);
        }
      }
    }

    private Optional<Person> longer(Person person) {
      Set<Person> found = new HashSet<>();
      for (String first : ways(person.name, 0)) {
        for (Person other : settled.getOrDefault(first, List.of())) {
          if (person.name.isWithin(other.name)) {
            found.add(other.root());
          }
          if (found.size() > 1) {
            return Optional.empty();
          }
        }
      }
      return only(found)
          .filter(one -> Person.maybeOne(List.of(one, person)) && !partings.part(one, person));
    }

    /** The keys of what a forename is or may be short for. */
    private static Set<String> ways(PersonName name, int at) {
      Set<String> ways = new HashSet<>(GivenNames.full(name.given().get(at)));
      ways.add(name.forenames().get(at));
      return ways;
    }

    private void settle(Person person) {
      Set<String> words = new HashSet<>();
      for (int at = 0; at < person.name.given().size(); at++) {
        String given = person.name.given().get(at);
        words.add(given.isEmpty() ? "" : given.substring(0, 1));
        words.addAll(ways(person.name, at));
      }
      words.forEach(word -> settled.computeIfAbsent(word, key -> new ArrayList<>()).add(person));
    }
  }
}
