package synoptic.annotate.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import synoptic.annotate.people.Voices.Heard;
import synoptic.corpus.People;

/**
 * Which names a library's own list says are not one. Of two such names, what would be both is the
 * one's that stands first.
 */
final class Partings {

  private final List<List<String>> apart;

  /** For each name that is parted from others, the voices that are never its. */
  private final Map<String, Set<String>> others = new HashMap<>();

  /** The same, as far as these names stand before it. */
  private final Map<String, Set<String>> before = new HashMap<>();

  Partings(People people) {
    apart = people.apart();
    for (List<String> names : apart) {
      for (int at = 0; at < names.size(); at++) {
        for (int other = 0; other < names.size(); other++) {
          String name = names.get(other);
          Set<String> voices = new HashSet<>(List.of(name, people.nameOf(name).orElse(name)));
          add(others, names.get(at), at == other ? Set.of() : voices);
          add(before, names.get(at), other < at ? voices : Set.of());
        }
      }
    }
  }

  private static void add(Map<String, Set<String>> all, String name, Set<String> voices) {
    all.computeIfAbsent(name, key -> new HashSet<>()).addAll(voices);
    all.get(name).remove(name);
  }

  /**
   * Takes up which voices the first of parted names would have, so that the others have none of
   * these.
   */
  void settle(Collection<Heard> heard, Function<Heard, String> voice) {
    Map<String, List<Heard>> parted =
        apart.isEmpty()
            ? Map.of()
            : heard.stream()
                .filter(one -> others.containsKey(People.spelled(one.name())))
                .collect(Collectors.groupingBy(one -> People.spelled(one.name())));
    for (List<String> names : apart) {
      for (int at = 0; at < names.size(); at++) {
        Set<String> voices =
            parted.getOrDefault(names.get(at), List.of()).stream()
                .map(voice)
                .collect(Collectors.toSet());
        names.subList(at + 1, names.size()).forEach(name -> add(others, name, voices));
      }
    }
  }

  /** Whether who is called so never speaks with that voice. */
  boolean part(String name, Supplier<String> voice) {
    Set<String> parted = apart.isEmpty() ? null : others.get(People.spelled(name));
    return parted != null && parted.contains(voice.get());
  }

  /** Those of the persons who are parted from none that stands before them in the list. */
  List<Person> undivided(List<Person> persons) {
    return apart.isEmpty()
        ? persons
        : persons.stream()
            .filter(person -> persons.stream().noneMatch(other -> stands(other, person)))
            .toList();
  }

  /** Whether two persons are none. */
  boolean part(Person one, Person other) {
    return !apart.isEmpty() && (stands(one, other) || stands(other, one));
  }

  /** Whether a person has a name before which the other's stands, from which it is parted. */
  private boolean stands(Person other, Person person) {
    return person.spellings().stream()
        .flatMap(name -> before.getOrDefault(name, Set.of()).stream())
        .anyMatch(other.spellings()::contains);
  }
}
