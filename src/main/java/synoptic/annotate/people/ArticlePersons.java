package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.Member.Place;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Titles;

/** The persons whom an article names, wherever in it. */
final class ArticlePersons {

  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, Set<Member>> byOffice = new HashMap<>();

  /** The persons named in full by the first word of the name, in lower case. */
  private final Map<String, Set<Member>> byFirstName = new HashMap<>();

  /** The same by the words between the first and the last. */
  private final Map<String, Set<Member>> byMiddleName = new HashMap<>();

  /** By its first two words, as spelled, the only name that goes on behind them. */
  private final Map<String, String> longer = new HashMap<>();

  private final Set<String> common = new HashSet<>();

  /** The surnames that are other words as well, in lower case. */
  private final Set<String> odd = new HashSet<>();

  /** The surnames with particles before them, in lower case. */
  private final Set<String> particled = new HashSet<>();

  private final Accounts accounts = new Accounts(this);

  private final CompanyNames companies;

  /** The surnames of those who are surely persons. */
  private final Set<String> named = new HashSet<>();

  /** The names that were read before, by how they are written. */
  private final Map<String, PersonName> names = new HashMap<>();

  private ArticlePersons(CompanyNames companies) {
    this.companies = companies;
  }

  /** Whoever is named in these paragraphs, which are one article. */
  static ArticlePersons of(List<Paragraph> paragraphs) {
    return read(paragraphs).cast;
  }

  /** The persons of an article, and for each of its paragraphs where it names them. */
  record Read(ArticlePersons cast, List<List<PersonMention>> mentions) {}

  /** Whoever is named in these paragraphs, which are one article. */
  static Read read(List<Paragraph> paragraphs) {
    ArticlePersons cast = new ArticlePersons(new CompanyNames(paragraphs));
    paragraphs.forEach(cast::addCommon);
    List<List<PersonMention>> mentions = paragraphs.stream().map(cast::found).toList();
    mentions.forEach(here -> here.forEach(cast::addOdd));
    if (!cast.odd.isEmpty()) {
      mentions = cast.readAgain(paragraphs, mentions);
    }
    mentions.forEach(here -> here.forEach(cast::addParticles));
    mentions.forEach(here -> here.forEach(cast::addLonger));
    cast.names.clear();
    mentions.forEach(here -> here.forEach(cast::addNamed));
    mentions = mentions.stream().map(cast::withoutThings).toList();
    new Reading(paragraphs, mentions).into(cast);
    for (int at = 0; at < paragraphs.size(); at++) {
      cast.accounts.read(paragraphs.get(at), mentions.get(at));
    }
    return new Read(cast, mentions);
  }

  /** With the mentions of surnames that are other words, where such a word stands. */
  private List<List<PersonMention>> readAgain(
      List<Paragraph> paragraphs, List<List<PersonMention>> mentions) {
    List<List<PersonMention>> again = new ArrayList<>(mentions);
    for (int number = 0; number < again.size(); number++) {
      Paragraph paragraph = paragraphs.get(number);
      boolean isThere =
          IntStream.range(0, paragraph.size())
              .mapToObj(at -> TokenText.withoutPossessive(paragraph.lower(at)))
              .anyMatch(odd::contains);
      if (isThere) {
        again.set(number, found(paragraph));
      }
    }
    return again;
  }

  /** The mentions of an article, in their order. */
  private record Reading(List<Paragraph> paragraphs, List<List<PersonMention>> mentions) {

    /**
     * Names in full first; of the surnames alone those first that tell a man or a woman, then those
     * with an office.
     */
    void into(ArticlePersons cast) {
      Predicate<PersonMention> isBare = mention -> cast.name(mention).isBare();
      each(isBare.negate(), cast::addFull);
      each(mention -> isBare.test(mention) && mention.sex().isPresent(), cast::addBare);
      each(
          mention ->
              isBare.test(mention) && mention.sex().isEmpty() && mention.office().isPresent(),
          cast::addBare);
      each(
          mention -> isBare.test(mention) && mention.sex().isEmpty() && mention.office().isEmpty(),
          cast::addBare);
      cast.families.values().forEach(family -> family.members().forEach(cast::addOffices));
    }

    private void each(Predicate<PersonMention> wanted, BiConsumer<PersonMention, Place> add) {
      for (int at = 0; at < mentions.size(); at++) {
        for (PersonMention mention : mentions.get(at)) {
          if (wanted.test(mention)) {
            int sentence = paragraphs.get(at).sentences[mention.start()];
            add.accept(mention, new Place(at, sentence, mention.start()));
          }
        }
      }
    }
  }

  private PersonName name(PersonMention mention) {
    return names.computeIfAbsent(mention.name(), this::parsed).beside(particled);
  }

  /** {@code Anna Maria} is she who is named {@code Anna Maria Berg}. */
  private PersonName parsed(String name) {
    PersonName parsed = PersonName.of(name);
    String whole = longer.getOrDefault(parsed.spelling(), "");
    return whole.isEmpty() || longer.containsKey(parsed.surname()) ? parsed : PersonName.of(whole);
  }

  /**
   * Takes up names of three words and more, by the first two. Of several that begin alike none is
   * meant by the beginning, and neither is one that stands behind it: {@code Anna Berg OSLO}.
   */
  private void addLonger(PersonMention mention) {
    PersonName name = name(mention);
    if (name.given().size() < 2) {
      longer.putIfAbsent(name.isBare() ? name.surname() : name.spelling(), "");
    } else if (mention.sure() && name.initials() == 0) {
      String beginning = String.join(" ", name.given().subList(0, 2));
      longer.merge(beginning, mention.name(), (one, other) -> isSame(one, other) ? one : "");
    }
  }

  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && PersonName.of(one).spelling().equals(PersonName.of(other).spelling());
  }

  private void addParticles(PersonMention mention) {
    name(mention).withParticles().ifPresent(particled::add);
  }

  private void addFull(PersonMention mention, Place place) {
    PersonName name = name(mention);
    families
        .computeIfAbsent(name.family(), key -> new Family())
        .addFull(mention, name, place)
        .ifPresent(
            member -> {
              List<String> given = name.given();
              add(byFirstName, given.getFirst(), member);
              given.subList(1, given.size()).stream()
                  .filter(word -> word.length() > 1)
                  .forEach(word -> add(byMiddleName, word, member));
            });
  }

  private static void add(Map<String, Set<Member>> members, String word, Member member) {
    members.computeIfAbsent(word, key -> new HashSet<>()).add(member);
  }

  /** Of a surname that nobody has in full, what is not surely a person's is passed over. */
  private void addBare(PersonMention mention, Place place) {
    PersonName name = name(mention);
    Family family = families.get(name.family());
    boolean isOther =
        family == null || mention.address().isPresent() && !family.mayMean(mention, name);
    Optional<Member> first = isOther ? calledOtherwise(mention, name, place) : Optional.empty();
    if (first.isPresent()) {
      first.get().add(mention, name);
    } else if (mention.sure() || family != null) {
      families.computeIfAbsent(name.family(), key -> new Family()).addBare(mention, name, place);
    }
  }

  private void addOdd(PersonMention mention) {
    PersonName name = name(mention);
    String text = name.text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean isFirst = !name.isBare() && NameTokens.isInTwoParts(last);
    String word = isFirst ? name.given().getFirst() : last;
    String surname = word.toLowerCase(Locale.ROOT);
    if (mention.sure() && NameTokens.isOdd(surname)) {
      odd.add(surname);
    }
  }

  /** A firm has its founder's name, who is none with a surname alone then. */
  private void addNamed(PersonMention mention) {
    PersonName name = name(mention);
    boolean isFounder = mention.office().filter(office -> isOfFounder(office)).isPresent();
    if (mention.sure() && !(isFounder && companies.contains(name.surname()))) {
      named.add(name.family());
    }
  }

  private static boolean isOfFounder(Office office) {
    return Arrays.stream(office.key().split(" ")).anyMatch(Titles::isOfFounder);
  }

  /** Where a paragraph names persons. */
  List<PersonMention> mentions(Paragraph paragraph) {
    return withoutThings(found(paragraph));
  }

  private List<PersonMention> found(Paragraph paragraph) {
    return NameFinder.of(paragraph, common::contains, odd::contains);
  }

  private List<PersonMention> withoutThings(List<PersonMention> mentions) {
    return mentions.stream().filter(mention -> !isThing(mention)).toList();
  }

  /** A company or the like that the article or a list tells, and no person whom it names. */
  private boolean isThing(PersonMention mention) {
    PersonName name = name(mention);
    boolean isBody = BodyWords.isName(mention.name());
    return isBody && !name.isBare() && mention.titles().isEmpty()
        || !mention.sure()
            && (isBody || companies.isThing(name.surname()))
            && !named.contains(name.family());
  }

  /** Whether a word is the name of a company, and of no person of the article. */
  boolean isCompany(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return companies.contains(lower) && !named.contains(PersonName.of(word).family());
  }

  /** Whether the word, which may be a country or the like, is the surname of one named here. */
  boolean isSurname(String word) {
    return odd.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** The only person who can be meant by a mention, as far as the whole article tells. */
  Optional<Member> member(PersonMention mention) {
    return member(mention, Place.END);
  }

  /** The only person who can be meant by a mention at a place. */
  Optional<Member> member(PersonMention mention, Place place) {
    PersonName name = name(mention);
    Family family = families.get(name.family());
    Optional<Member> found =
        family == null ? Optional.empty() : family.member(mention, name, place);
    return found.isEmpty() && (family == null || mention.address().isPresent())
        ? calledOtherwise(mention, name, place)
        : found;
  }

  /**
   * The only person whose name begins so, {@code Anna}, {@code Mr. Xi}, or has the word inside, as
   * the first of two surnames or a father's name. Somebody's husband is nobody of another surname
   * who is named in full further below.
   */
  private Optional<Member> calledOtherwise(PersonMention mention, PersonName name, Place place) {
    boolean called = mention.address().isPresent() || !GivenNames.isAmbiguous(name.text());
    if (!called || !name.isBare()) {
      return Optional.empty();
    }
    Set<Member> first = byFirstName.getOrDefault(name.surname(), Set.of());
    boolean isInside = first.isEmpty() && mayBeInside(mention, name);
    Set<Member> all = isInside ? byMiddleName.getOrDefault(name.surname(), Set.of()) : first;
    return SurnameGroup.only(all)
        .filter(Member::isSure)
        .filter(member -> mention.sex().filter(sex -> !member.maybe(sex)).isEmpty())
        .filter(member -> !mention.related() || mayBeRelative(member, place));
  }

  /** A first surname or a father's name; a second forename may be another's surname. */
  private static boolean mayBeInside(PersonMention mention, PersonName name) {
    boolean isForename =
        GivenNames.contains(name.surname()) || GivenNames.isElsewhere(name.surname());
    boolean isCalled = !mention.titles().isEmpty() && mention.address().isEmpty();
    return !isForename && !isCalled && !mention.related();
  }

  /** Whether somebody was named before, or has the surname of others. */
  private boolean mayBeRelative(Member member, Place place) {
    return member.first.compareTo(place) <= 0
        || families.get(member.name.family()).members().size() > 1;
  }

  /** The person whose account it is: {@code @AnnaBerg}. */
  Optional<Member> owner(String account) {
    return accounts.owner(account);
  }

  List<Member> members() {
    List<Member> members = new ArrayList<>();
    families.values().forEach(family -> members.addAll(family.members()));
    return members;
  }

  /** The names in full of those who are surely persons. */
  List<String> names() {
    return members().stream()
        .filter(member -> member.isSure() && !member.isBare())
        .map(Member::name)
        .toList();
  }

  /** The only person to whom the article gives that office in these words. */
  Optional<Member> named(Office office) {
    return SurnameGroup.only(holders(office));
  }

  private Set<Member> holders(Office office) {
    return byOffice.getOrDefault(office.spoken().toLowerCase(Locale.ROOT), Set.of());
  }

  /** The only person to whom the article gives that office, in these words or in some like it. */
  Optional<Member> holder(Office office) {
    Set<Member> holders = holders(office);
    return SurnameGroup.only(
        holders.isEmpty()
            ? members().stream().filter(member -> member.mayHold(office)).toList()
            : holders);
  }

  /** The only person who is called by a rank: {@code general}. */
  Optional<Member> ranked(String rank) {
    return Titles.rank(rank).filter(rank::equals).isPresent()
        ? SurnameGroup.only(members().stream().filter(member -> member.isRanked(rank)).toList())
        : Optional.empty();
  }

  /** An office is asked for with its country or without. */
  private void addOffices(Member member) {
    for (Office office : member.offices()) {
      for (String key : List.of(office.key(), office.spoken().toLowerCase(Locale.ROOT))) {
        byOffice.computeIfAbsent(key, title -> new HashSet<>()).add(member);
      }
    }
  }

  private void addCommon(Paragraph paragraph) {
    for (int at = 0; at < paragraph.size(); at++) {
      String word = TokenText.of(paragraph, at);
      if (Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT))) {
        common.add(paragraph.lower(at));
      }
    }
  }
}
