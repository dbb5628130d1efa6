package synoptic.annotate.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.corpus.People;
import synoptic.corpus.People.Named;

/** The names that a library's own list gives, by every way to write them. */
final class KnownNames {

  /** One way to write the name of a person, and the country that the list gives. */
  record Known(String spelling, Optional<String> country) {}

  private final Map<String, String> byWords = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> bySpelling = new HashMap<>();
  private final Map<String, Named> persons = new HashMap<>();

  KnownNames(People people) {
    for (Named named : people.all()) {
      named.spellings().forEach(spelling -> bySpelling.putIfAbsent(spelling, named.name()));
    }
    for (Named body : people.bodies()) {
      body.spellings()
          .forEach(words -> byWords.putIfAbsent(Description.of(words).key(), body.name()));
    }
    for (Named person : people.persons()) {
      persons.putIfAbsent(person.name(), person);
      for (String spelling : person.spellings()) {
        byWords.putIfAbsent(Description.of(spelling).key(), person.name());
        byName.putIfAbsent(PersonName.of(spelling).spelling(), person.name());
      }
    }
  }

  /** Every way to write the persons' names. */
  List<Known> persons() {
    return persons.values().stream()
        .flatMap(
            person ->
                person.spellings().stream().map(spelling -> new Known(spelling, person.country())))
        .toList();
  }

  /** The name that the list gives to what these words describe. */
  Optional<String> name(Description description) {
    return Optional.ofNullable(byWords.get(description.key()));
  }

  /** The name that the list gives to a person of this name. */
  Optional<String> person(PersonName name) {
    return byName.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name.spelling()))
            .or(() -> name(Description.of(name.text())));
  }

  /** The name that the list gives to a voice of exactly that name. */
  Optional<String> voice(String name) {
    return bySpelling.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(bySpelling.get(People.spelled(name)));
  }

  /** The office that the list gives to the person of that name. */
  Optional<Office> office(String name) {
    return Optional.ofNullable(persons.get(name))
        .flatMap(person -> Office.of(person.office(), person.country()));
  }
}
