package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;

/** The persons whom an article names, wherever in it. */
final class ArticlePersons {

  /** A person of the article. */
  static final class Member {
    private final PersonName name;
    private final Set<Office> offices = new LinkedHashSet<>();
    private final Set<Sex> sexes = new HashSet<>();
    private boolean sure;

    Member(PersonName name) {
      this.name = name;
    }

    /** The name in full, as the article first has it. */
    String name() {
      return name.text();
    }

    /** Whether the person may be called by a pronoun of this sex. */
    boolean maybe(Sex sex) {
      return sexes.isEmpty() || sexes.contains(sex);
    }

    boolean isSure() {
      return sure;
    }

    /** The first office that the article gives, rather one with its country. */
    Optional<Office> office() {
      return offices.stream()
          .filter(office -> office.country().isPresent())
          .findFirst()
          .or(() -> offices.stream().findFirst());
    }

    private void add(PersonMention mention) {
      mention.office().ifPresent(offices::add);
      mention.sex().ifPresent(sexes::add);
      sure |= mention.sure();
    }
  }

  /** Of more persons of one surname nobody can be meant by it. */
  private static final int LARGEST = 50;

  private final Map<String, List<Member>> bySurname = new HashMap<>();
  private final Map<String, Set<Member>> byOffice = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  /** Whoever is named in these texts, which are one article. */
  static ArticlePersons of(List<String> texts) {
    return read(texts.stream().flatMap(text -> paragraphs(text).stream()).toList()).cast;
  }

  /** The persons of an article, and for each of its paragraphs where it names them. */
  record Read(ArticlePersons cast, List<List<PersonMention>> mentions) {}

  /** Whoever is named in these paragraphs, which are one article. */
  static Read read(List<Paragraph> paragraphs) {
    ArticlePersons cast = new ArticlePersons();
    paragraphs.forEach(cast::addCommon);
    List<List<PersonMention>> mentions = paragraphs.stream().map(cast::mentions).toList();
    mentions.forEach(here -> here.forEach(cast::addFull));
    mentions.forEach(here -> here.forEach(cast::addBare));
    cast.bySurname.values().forEach(family -> family.forEach(cast::addOffices));
    return new Read(cast, mentions);
  }

  private void addFull(PersonMention mention) {
    PersonName name = PersonName.of(mention.name());
    if (!name.isBare()) {
      member(name).orElseGet(() -> added(name)).add(mention);
    }
  }

  private static List<Paragraph> paragraphs(String text) {
    return Paragraph.of(text, Paragraph.MOST_TOKENS);
  }

  /** Where a paragraph names persons. */
  List<PersonMention> mentions(Paragraph paragraph) {
    return NameFinder.of(paragraph, common::contains);
  }

  /** The only person who can be meant by a name or a surname. */
  Optional<Member> member(PersonName name) {
    List<Member> family = bySurname.getOrDefault(name.key(), List.of());
    return only(family.stream().filter(member -> fits(member.name, name)).toList())
        .or(() -> only(family.stream().filter(member -> isSpelled(member, name)).toList()));
  }

  /** The only person who can be meant by a mention. */
  Optional<Member> member(PersonMention mention) {
    return member(PersonName.of(mention.name()))
        .filter(member -> mention.sex().isEmpty() || member.maybe(mention.sex().get()));
  }

  /** The names in full of those who are surely persons. */
  List<String> names() {
    return bySurname.values().stream()
        .flatMap(List::stream)
        .filter(member -> member.sure && !member.name.isBare())
        .map(Member::name)
        .toList();
  }

  /** The only person to whom the article gives that office. */
  Optional<Member> holder(Office office) {
    return only(
        List.copyOf(byOffice.getOrDefault(office.spoken().toLowerCase(Locale.ROOT), Set.of())));
  }

  /** An office is asked for with its country or without. */
  private void addOffices(Member member) {
    for (Office office : member.offices) {
      for (String key : List.of(office.key(), office.spoken().toLowerCase(Locale.ROOT))) {
        byOffice.computeIfAbsent(key, title -> new HashSet<>()).add(member);
      }
    }
  }

  private static boolean isSpelled(Member member, PersonName name) {
    return fits(member.name, name) && member.name.surname().equals(name.surname());
  }

  private static boolean fits(PersonName one, PersonName other) {
    return one.isWithin(other) || other.isWithin(one);
  }

  private static Optional<Member> only(List<Member> members) {
    return SurnameGroup.only(members);
  }

  private Member added(PersonName name) {
    Member member = new Member(name);
    List<Member> family = bySurname.computeIfAbsent(name.key(), key -> new ArrayList<>());
    if (family.size() < LARGEST) {
      family.add(member);
    }
    return member;
  }

  /** What stands beside a surname alone tells of the person too. */
  private void addBare(PersonMention mention) {
    PersonName name = PersonName.of(mention.name());
    if (name.isBare()) {
      Optional<Member> member = member(mention);
      member.ifPresent(found -> found.add(mention));
      if (member.isEmpty() && mention.sure() && !bySurname.containsKey(name.key())) {
        added(name).add(mention);
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
