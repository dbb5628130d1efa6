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

  /** The only person whose surname is spelled so; else the only one of the country. */
  Optional<Person> bare(PersonName name, Optional<String> country) {
    Set<Person> same = bySurname.getOrDefault(name.surname(), Set.of());
    if (!same.isEmpty()) {
      return only(same).filter(person -> !person.contradicts(country));
    }
    return only(roots).filter(person -> person.isOf(country));
  }

  /** What is the only one of its kind. */
  static <T> Optional<T> only(Collection<T> all) {
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** Joins the spellings of one name, then shorter names with the only longer one that they fit. */
  void join() {
    Map<List<String>, List<Person>> byForenames = new HashMap<>();
    for (Person person : bySpelling.values()) {
      byForenames.computeIfAbsent(person.name.forenames(), names -> new ArrayList<>()).add(person);
    }
    for (List<Person> same : byForenames.values()) {
      if (Person.maybeOne(same)) {
        same.subList(1, same.size()).forEach(person -> person.join(same.getFirst()));
      }
    }
    Ranks.join(bySpelling.values().stream().filter(person -> person.root() == person).toList());
    for (Person person : bySpelling.values()) {
      roots.add(person.root());
      bySurname
          .computeIfAbsent(person.name.surname(), surname -> new HashSet<>())
          .add(person.root());
    }
  }

  /** Names of one surname from the longest to the shortest. */
  private static final class Ranks {

    private final Map<String, List<Person>> settled = new HashMap<>();

    static void join(List<Person> persons) {
      TreeMap<Integer, List<Person>> ranks = new TreeMap<>();
      for (Person person : persons) {
        PersonName name = person.name;
        int rank = name.initials() - name.forenames().size() * 100;
        ranks.computeIfAbsent(rank, key -> new ArrayList<>()).add(person);
      }
      Ranks joined = new Ranks();
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
      String first = person.name.forenames().getFirst();
      for (Person other : settled.getOrDefault(first, List.of())) {
        if (person.name.isWithin(other.name)) {
          found.add(other.root());
        }
        if (found.size() > 1) {
          break;
        }
      }
      return only(found).filter(one -> Person.maybeOne(List.of(one, person)));
    }

    private void settle(Person person) {
      Set<String> words = new HashSet<>(person.name.forenames());
      for (String given : person.name.given()) {
        words.add(given.isEmpty() ? "" : given.substring(0, 1));
      }
      words.forEach(word -> settled.computeIfAbsent(word, key -> new ArrayList<>()).add(person));
    }
  }
}
