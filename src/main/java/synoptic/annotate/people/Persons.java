package synoptic.annotate.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.annotate.people.Voices.Heard;

/**
 * The persons of a library. Full names are one person's where surname and forenames are spellings
 * of the same and nothing contradicts; a shorter name goes to the only longer one that it fits; a
 * surname alone to the only person of its article, else of the library.
 */
final class Persons {

  private final KnownNames known;
  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<String, Optional<String>> listed = new HashMap<>();
  private final Map<String, SurnameGroup> families = new HashMap<>();

  /** For each article, the persons named in full there, by the key of their surname. */
  private final Map<String, Map<String, Set<Person>>> byArticle = new HashMap<>();

  Persons(Collection<Heard> heard, KnownNames known) {
    this.known = known;
    known.persons().forEach(this::add);
    for (Heard one : heard) {
      PersonName name = parsed(one.name());
      if (!name.isBare()) {
        person(name).add(name.text(), one.country());
      }
    }
    families.values().forEach(SurnameGroup::join);
    heard.forEach(this::place);
  }

  /** The name of the person who was heard. */
  String name(Heard heard) {
    PersonName name = parsed(heard.name());
    return known.person(name).or(() -> found(heard, name).map(Person::shown)).orElseGet(name::text);
  }

  private void add(KnownNames.Known person) {
    PersonName name = parsed(person.spelling());
    if (!name.isBare()) {
      person(name).addCountry(person.country());
    }
  }

  private Person person(PersonName name) {
    return families
        .computeIfAbsent(name.key(), key -> new SurnameGroup())
        .person(name, () -> new Person(name, known.person(name)));
  }

  private void place(Heard heard) {
    PersonName name = parsed(heard.name());
    SurnameGroup family = families.get(name.key());
    if (family != null && !name.isBare()) {
      byArticle
          .computeIfAbsent(heard.article(), article -> new HashMap<>())
          .computeIfAbsent(name.key(), key -> new HashSet<>())
          .add(family.person(name).orElseThrow());
    }
  }

  private Optional<Person> found(Heard heard, PersonName name) {
    SurnameGroup family = families.get(name.key());
    if (family == null) {
      return Optional.empty();
    }
    if (!name.isBare()) {
      return family.person(name);
    }
    Set<Person> here =
        byArticle.getOrDefault(heard.article(), Map.of()).getOrDefault(name.key(), Set.of());
    return here.isEmpty()
        ? family.bare(name, heard.country())
        : here(here, name).filter(person -> !person.contradicts(heard.country()));
  }

  /** Among several, the only one whose surname is spelled just so. */
  private static Optional<Person> here(Set<Person> persons, PersonName name) {
    return SurnameGroup.only(persons)
        .or(
            () ->
                SurnameGroup.only(
                    persons.stream()
                        .filter(person -> person.name.surname().equals(name.surname()))
                        .collect(Collectors.toSet())));
  }

  private PersonName parsed(String name) {
    return names.computeIfAbsent(name, PersonName::of);
  }
}
