package synoptic.annotate.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.Titles;

/** A person of an article. */
final class Member {

  /**
   * Where in the article a person is named.
   *
   * @param paragraph counted from 0
   * @param sentence counted from 0 in the paragraph
   * @param token counted from 0 in the paragraph
   */
  record Place(int paragraph, int sentence, int token) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return paragraph != other.paragraph
          ? Integer.compare(paragraph, other.paragraph)
          : Integer.compare(token, other.token);
    }

    /** Behind all of the article. */
    static final Place END = new Place(Integer.MAX_VALUE, 0, 0);

    boolean isInSentenceOf(Place other) {
      return paragraph == other.paragraph && sentence == other.sentence;
    }
  }

  final PersonName name;

  /** Where the person is named first. */
  final Place first;

  private final Set<Office> offices = new LinkedHashSet<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<Sex> sexes = new HashSet<>();
  private boolean sure;
  private boolean related;
  private boolean bare;
  private final Map<String, Integer> inFull = new LinkedHashMap<>();
  private Optional<String> address = Optional.empty();
  private Optional<String> titles = Optional.empty();
  private boolean isOneOfSeveral;

  Member(PersonName name, Place first) {
    this.name = name;
    this.first = first;
  }

  /**
   * The name in full, with a forename as the article has it most often; a surname alone with {@code
   * Mr.} or the like, or, where others have it too, with the office.
   */
  String name() {
    if (!isBare()) {
      return usual();
    }
    Optional<String> before = isOneOfSeveral ? titles.or(() -> address) : address;
    return before.map(title -> title + " " + name.text()).orElse(name.text());
  }

  private String usual() {
    String usual = name.text();
    int most = 0;
    for (Map.Entry<String, Integer> form : inFull.entrySet()) {
      boolean begins = GivenNames.contains(form.getKey().split(" ")[0]);
      if (begins && form.getValue() > most) {
        usual = form.getKey();
        most = form.getValue();
      }
    }
    return usual;
  }

  /** Whether the article has no more than the surname. */
  boolean isBare() {
    return name.isBare();
  }

  /** Whether the article tells the person's sex. */
  boolean isOfKnownSex() {
    return !sexes.isEmpty();
  }

  /** Whether the person may be called by a pronoun of this sex. */
  boolean maybe(Sex sex) {
    return sexes.isEmpty() || sexes.contains(sex);
  }

  boolean isSure() {
    return sure;
  }

  /** Whether the article calls the person by a rank, in lower case: {@code general}. */
  boolean isRanked(String rank) {
    return ranks.contains(rank);
  }

  /** Whether the article calls the person by the surname with nothing before it. */
  boolean isKnownBare() {
    return bare;
  }

  int timesInFull() {
    return inFull.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The first office that the article gives, rather one with its country. */
  Optional<Office> office() {
    return offices.stream()
        .filter(office -> office.country().isPresent())
        .findFirst()
        .or(() -> offices.stream().findFirst());
  }

  Set<Office> offices() {
    return offices;
  }

  boolean holds(Office office) {
    return offices.stream().anyMatch(held -> held.key().equals(office.key()));
  }

  /** Whether an office may be one of the person's in other words. */
  boolean mayHold(Office office) {
    return offices.stream()
        .anyMatch(
            held -> office.mayBe(held) || office.isShortOf(held) || office.isBeginningOf(held));
  }

  /**
   * Whether an office may be one of which the article has told no more than the title, or is called
   * so in other or wider words: {@code the lawmaker} for a senator.
   */
  boolean mayBeCalled(Office office) {
    return holds(office)
        || mayHold(office)
        || offices.stream().anyMatch(held -> held.isShortOf(office) || held.isSortOf(office));
  }

  /** Whether an office is another's: who is introduced as a wife or a son does not hold it. */
  boolean contradicts(Optional<Office> office) {
    return related && office.filter(held -> !holds(held)).isPresent();
  }

  /** Whether the place stands before the first one in its sentence, and so names another. */
  boolean isBehind(Place place) {
    return place.isInSentenceOf(first) && place.compareTo(first) < 0;
  }

  /** Takes up a mention, with its name in parts. */
  void add(PersonMention mention, PersonName called) {
    mention.office().ifPresent(offices::add);
    mention.sex().ifPresent(sexes::add);
    ranks.addAll(Titles.ranks(mention.titles()));
    sure |= mention.sure();
    related |= mention.related();
    if (!called.isBare()) {
      inFull.merge(called.text(), 1, Integer::sum);
    }
    bare |= called.isBare() && mention.titles().isEmpty() && called.family().equals(name.family());
    address = address.or(mention::address);
    titles = titles.or(() -> mention.office().map(office -> mention.titles()));
  }

  void isOneOf(int several) {
    isOneOfSeveral = several > 1;
  }
}
