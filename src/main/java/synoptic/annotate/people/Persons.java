package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import synoptic.annotate.people.Voices.Events;
import synoptic.annotate.people.Voices.Extent;
import synoptic.annotate.people.Voices.Heard;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.SpellingKey;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;

/**
 * The persons of a library. Full names are one person's where surname and forenames are spellings
 * of the same and nothing contradicts; a shorter name goes to the only longer one that it fits; a
 * surname alone to the only person of its article, else to the one whom office, event or fame tell.
 * Who is none of these stays apart from those of other articles.
 */
final class Persons {

  private final KnownNames known;
  private final Partings partings;
  private final Extent extent;
  private final ToIntFunction<String> bodies;
  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<String, SurnameGroup> families = new HashMap<>();

  /** For each article, the persons named in full there, by the key of their surname. */
  private final Map<String, Map<String, Set<Person>>> byArticle = new HashMap<>();

  /** The surnames with particles before them, in lower case. */
  private final Set<String> particled = new HashSet<>();

  private final Map<Heard, Optional<Person>> settled = new HashMap<>();
  private final Map<String, Unsettled> unsettled = new HashMap<>();

  /** Those of one surname of whom nothing tells who they are. */
  private static final class Unsettled {
    final Set<String> articles = new TreeSet<>();
    final Set<String> words = new HashSet<>();
    final TreeMap<String, Integer> texts =
        new TreeMap<>(Comparator.comparing(Persons::signs).thenComparing(text -> text));
    final Set<Sex> sexes = new HashSet<>();
    final Set<String> offices = new HashSet<>();
    boolean isContested;

    /** Whether nothing tells that they are several. */
    boolean maybeOne() {
      return !isContested && sexes.size() <= 1 && offices.size() <= 1;
    }
  }

  /**
   * @param bodies in how many articles a word alone is the name of a body
   */
  Persons(
      Collection<Heard> heard,
      KnownNames known,
      Partings partings,
      Extent extent,
      ToIntFunction<String> bodies) {
    this.known = known;
    this.partings = partings;
    this.extent = extent;
    this.bodies = bodies;
    heard.stream()
        .map(Heard::name)
        .distinct()
        .forEach(name -> parsed(name).withParticles().ifPresent(particled::add));
    known.persons().forEach(this::add);
    for (Heard one : heard) {
      PersonName name = parsed(one.name());
      if (!name.isBare()) {
        person(name).add(name.text(), one);
      }
    }
    families.values().forEach(family -> family.join(partings));
    joinSuffixed();
    heard.forEach(this::place);
    heard.forEach(this::addUnsettled);
  }

  /** The name of the person who was heard. */
  String name(Heard heard) {
    PersonName name = parsed(heard.name());
    return known
        .person(name)
        .filter(one -> !partings.part(heard.name(), () -> one))
        .or(() -> found(heard, name).map(Person::shown))
        .orElseGet(() -> apart(heard, name));
  }

  /** Whether a word alone was heard that is nobody's surname, or rather a body's name. */
  boolean isNobody(Heard heard) {
    PersonName name = parsed(heard.name());
    SurnameGroup family = families.get(name.key());
    return isUnsettled(heard, name)
        && heard.office().isEmpty()
        && (family == null || isRatherBody(name, family.bare(name, Optional.empty())));
  }

  private boolean isUnsettled(Heard heard, PersonName name) {
    return name.isBare() && known.person(name).isEmpty() && found(heard, name).isEmpty();
  }

  /** Whether a word with a capital is, or may be, the surname of somebody who is named in full. */
  boolean isSurname(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && (extent instanceof Extent.Article || families.containsKey(SpellingKey.of(word)))
        && States.ofAdjective(word).isEmpty();
  }

  /** Whoever may be George senior or junior stays apart from both. */
  private void joinSuffixed() {
    Map<String, List<SurnameGroup>> suffixed = new TreeMap<>();
    families.forEach(
        (key, family) -> {
          String surname = PersonName.family(key);
          if (!surname.equals(key)) {
            suffixed.computeIfAbsent(surname, one -> new ArrayList<>()).add(family);
          }
        });
    suffixed.forEach(
        (surname, all) -> {
          if (all.size() == 1 && families.containsKey(surname)) {
            all.getFirst().joinSuffixed(families.get(surname), partings);
          }
        });
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
    return name.isBare()
        ? settled.computeIfAbsent(heard, one -> bare(one, name, family))
        : family.person(name);
  }

  private Optional<Person> bare(Heard heard, PersonName name, SurnameGroup family) {
    Set<Person> here =
        byArticle.getOrDefault(heard.article(), Map.of()).getOrDefault(name.key(), Set.of());
    if (!here.isEmpty()) {
      List<Person> possible = possible(heard, here);
      return SurnameGroup.only(possible)
          .or(() -> SurnameGroup.only(spelled(possible, name)))
          .or(() -> possible.isEmpty() ? elsewhere(heard, name, family) : Optional.empty());
    }
    return elsewhere(heard, name, family);
  }

  /** Among those of other articles: the only one, or who holds the office, or is of the event. */
  private Optional<Person> elsewhere(Heard heard, PersonName name, SurnameGroup family) {
    if (!(extent instanceof Extent.Library(Events events))) {
      return Optional.empty();
    }
    List<Person> possible = possible(heard, family.bare(name, heard.country()));
    boolean addressed = Titles.sexIn(heard.name()).isPresent();
    if (!addressed && heard.office().isEmpty() && isRatherBody(name, possible)) {
      return SurnameGroup.only(ofEvent(heard, possible, events));
    }
    return SurnameGroup.only(possible)
        .filter(one -> !isForename(name) || addressed)
        .or(() -> SurnameGroup.only(possible.stream().filter(one -> one.holds(heard)).toList()))
        .or(() -> SurnameGroup.only(ofEvent(heard, possible, events)))
        .or(
            () ->
                SurnameGroup.only(possible.stream().filter(one -> leads(one, possible)).toList()));
  }

  /** Whether more articles have a body of that name than have any of the persons in full. */
  private boolean isRatherBody(PersonName name, Collection<Person> persons) {
    int articles = bodies.applyAsInt(name.text());
    return persons.stream().allMatch(person -> person.articles().size() < articles);
  }

  private List<Person> possible(Heard heard, Set<Person> persons) {
    Optional<Sex> sex = Titles.sexIn(heard.name());
    return persons.stream()
        .filter(person -> !person.contradicts(heard.country()))
        .filter(person -> sex.isEmpty() || person.maybe(sex.get()))
        .filter(person -> !person.isInAnotherOffice(heard))
        .filter(person -> !partings.part(heard.name(), person::shown))
        .toList();
  }

  private static List<Person> spelled(List<Person> persons, PersonName name) {
    return persons.stream().filter(person -> person.name.surname().equals(name.surname())).toList();
  }

  private static List<Person> ofEvent(Heard heard, List<Person> persons, Events events) {
    return persons.stream()
        .filter(
            person ->
                person.articles().stream()
                    .anyMatch(article -> events.areOne(heard.article(), article)))
        .toList();
  }

  /** Whether a person is so much better known than all others of the surname. */
  private static boolean leads(Person person, List<Person> all) {
    int others =
        all.stream().filter(one -> one != person).mapToInt(one -> one.articles().size()).sum();
    int own = person.articles().size();
    return own >= LEAST_FAME && own >= LEAST_FAME * others;
  }

  private static final int LEAST_FAME = 4;

  /** Whether a word alone may be somebody's forename as well: {@code Mason}. */
  private static boolean isForename(PersonName name) {
    return GivenNames.contains(name.surname());
  }

  /** How many characters of a name are no letters. */
  private static long signs(String text) {
    return text.chars().filter(unit -> !Character.isLetter(unit)).count();
  }

  private void addUnsettled(Heard heard) {
    PersonName name = parsed(heard.name());
    if (isUnsettled(heard, name)) {
      Unsettled all = unsettled.computeIfAbsent(name.spelling(), spelling -> new Unsettled());
      all.articles.add(heard.article());
      all.words.add(heard.name().strip());
      all.texts.merge(name.text(), 1, Integer::sum);
      all.isContested |= families.containsKey(name.key());
      Titles.sexIn(heard.name()).ifPresent(all.sexes::add);
      heard.office().filter(Titles::isHeldByOne).ifPresent(all.offices::add);
    }
  }

  /** The words alone, with their article where other articles have them for somebody else. */
  private String apart(Heard heard, PersonName name) {
    Unsettled all = unsettled.get(name.spelling());
    if (!name.isBare() || all == null) {
      return name.text();
    }
    if (all.maybeOne() && all.words.size() > 1) {
      return Counts.most(all.texts);
    }
    String words = heard.name().strip();
    return all.maybeOne() || all.articles.size() == 1 ? words : Voices.in(heard.article(), words);
  }

  private PersonName parsed(String name) {
    return names.computeIfAbsent(name, PersonName::of).beside(particled);
  }
}
