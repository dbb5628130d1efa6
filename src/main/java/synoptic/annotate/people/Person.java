package synoptic.annotate.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.people.Voices.Heard;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.corpus.People;

/** A person under one spelling of a full name, which may turn out to be another spelling's too. */
final class Person {

  final PersonName name;
  private final TreeMap<String, Integer> written = new TreeMap<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> spellings = new HashSet<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<Sex> sexes = new HashSet<>();
  private Person root = this;

  /**
   * @param known the name that a library's own list gives
   */
  Person(PersonName name, Optional<String> known) {
    this.name = name;
    known.ifPresent(this.known::add);
    known.ifPresent(spellings::add);
    name.given().stream().findFirst().flatMap(GivenNames::sex).ifPresent(sexes::add);
  }

  /** Takes up that an article has the name, written so. */
  void add(String text, Heard heard) {
    written.merge(text, 1, Integer::sum);
    spellings.add(People.spelled(heard.name()));
    heard.country().ifPresent(countries::add);
    heard.office().map(Person::key).ifPresent(offices::add);
    articles.add(heard.article());
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }

  /** All that the person is called, titles and all. */
  Set<String> spellings() {
    return spellings;
  }

  /** The articles in which the person speaks under a name in full. */
  Set<String> articles() {
    return articles;
  }

  /** Whether the forename does not tell the other sex. */
  boolean maybe(Sex sex) {
    return sexes.isEmpty() || sexes.contains(sex);
  }

  /** Whether the person is known to hold the office in which somebody was heard. */
  boolean holds(Heard heard) {
    return heard.office().map(Person::key).filter(offices::contains).isPresent();
  }

  /** Whether somebody was heard in an office of one holder, and this person is known in others. */
  boolean isInAnotherOffice(Heard heard) {
    return !offices.isEmpty()
        && heard
            .office()
            .map(Person::key)
            .filter(Titles::isHeldByOne)
            .filter(title -> offices.stream().noneMatch(held -> held.endsWith(title)))
            .isPresent();
  }

  void addCountry(Optional<String> country) {
    country.ifPresent(countries::add);
  }

  /** The one that stands for all the spellings that were joined. */
  Person root() {
    Person top = this;
    while (top.root != top) {
      top = top.root;
    }
    root = top;
    return top;
  }

  /** The name to show: that of the library's own list, or the one that articles have most often. */
  String shown() {
    return known.isEmpty() ? Counts.most(written) : known.first();
  }

  boolean isOf(Optional<String> country) {
    return country.isPresent() && countries.contains(country.get());
  }

  /** Whether a country, where it is known on both sides, is another. */
  boolean contradicts(Optional<String> country) {
    return country.isPresent() && !countries.isEmpty() && !countries.contains(country.get());
  }

  /** Whether all of them may be one: no two names of the list, no two countries. */
  static boolean maybeOne(List<Person> persons) {
    Set<String> names = new HashSet<>();
    Set<String> common = null;
    for (Person person : persons) {
      names.addAll(person.known);
      if (!person.countries.isEmpty()) {
        common = common == null ? new HashSet<>(person.countries) : common;
        common.retainAll(person.countries);
      }
    }
    return names.size() <= 1 && (common == null || !common.isEmpty());
  }

  /**
   * Whether both are known in an office that one person holds at a time: one that a word alone
   * tells, as there are many presidents, with its country.
   */
  boolean sharesOffice(Person other) {
    return offices.stream()
        .filter(other.offices::contains)
        .anyMatch(
            office -> office.contains(" ") && Titles.isHeldByOne(office) || sharesCountry(other));
  }

  /** Whether both speak in one article under names in full. */
  boolean isBeside(Person other) {
    return articles.stream().anyMatch(other.articles::contains);
  }

  /** Whether both are known to be of one country. */
  boolean sharesCountry(Person other) {
    return countries.stream().anyMatch(other.countries::contains);
  }

  /** Makes this root a spelling of another root. */
  void join(Person other) {
    if (name.initials() < name.given().size() || other.name.initials() > 0) {
      written.forEach((text, count) -> other.written.merge(text, count, Integer::sum));
    }
    other.spellings.addAll(spellings);
    other.countries.addAll(countries);
    other.articles.addAll(articles);
    other.offices.addAll(offices);
    other.sexes.addAll(sexes);
    other.known.addAll(known);
    root = other;
  }
}
