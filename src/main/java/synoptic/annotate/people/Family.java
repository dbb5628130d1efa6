package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.people.Member.Place;

/** The persons of one surname, or of spellings of one, in an article. */
final class Family {

  /** Of more persons of one surname nobody can be meant by it. */
  private static final int LARGEST = 50;

  private final List<Member> members = new ArrayList<>();

  List<Member> members() {
    return members;
  }

  /** Takes up a name in full. */
  Optional<Member> addFull(PersonMention mention, PersonName name, Place place) {
    Optional<Member> member = full(name).or(() -> added(name, place));
    member.ifPresent(known -> known.add(mention, name));
    return member;
  }

  /**
   * Takes up a surname alone: what stands beside it tells of the person. One who can be none of
   * those who are named in full is another.
   */
  void addBare(PersonMention mention, PersonName name, Place place) {
    List<Member> possible =
        possible(name, mention).stream().filter(member -> !member.isBehind(place)).toList();
    Optional<Member> found = meant(known(possible, place), name, mention.office());
    if (possible.isEmpty() && mention.sure()) {
      found = added(name, place);
    }
    found.ifPresent(member -> member.add(mention, name));
  }

  private Optional<Member> added(PersonName name, Place place) {
    if (members.size() == LARGEST) {
      return Optional.empty();
    }
    members.add(new Member(name, place));
    members.forEach(member -> member.isOneOf(members.size()));
    return Optional.of(members.getLast());
  }

  /**
   * The only person who can be meant.
   *
   * @param place where; a surname alone is rather that of one who is named before it
   */
  Optional<Member> member(PersonMention mention, PersonName name, Place place) {
    return name.isBare()
        ? meant(known(possible(name, mention), place), name, mention.office())
        : full(name).filter(member -> mention.sex().filter(sex -> !member.maybe(sex)).isEmpty());
  }

  private Optional<Member> full(PersonName name) {
    List<Member> fitting =
        members.stream()
            .filter(member -> !member.isBare() && !member.name.differsInSuffix(name))
            .filter(member -> member.name.isWithin(name) || name.isWithin(member.name))
            .toList();
    return SurnameGroup.only(fitting).or(() -> SurnameGroup.only(spelled(fitting, name)));
  }

  private List<Member> possible(PersonName name, PersonMention mention) {
    return members.stream()
        .filter(member -> mention.sex().filter(sex -> !member.maybe(sex)).isEmpty())
        .filter(member -> !member.contradicts(mention.office()))
        .filter(member -> !name.hasSuffix() || !member.name.differsInSuffix(name))
        .toList();
  }

  /** Whether one of these can be meant, by what the words themselves tell. */
  boolean mayMean(PersonMention mention, PersonName name) {
    return !possible(name, mention).isEmpty();
  }

  private static List<Member> known(List<Member> members, Place place) {
    List<Member> before =
        members.stream().filter(member -> member.first.compareTo(place) <= 0).toList();
    return before.isEmpty() ? members : before;
  }

  private static List<Member> spelled(List<Member> members, PersonName name) {
    return members.stream().filter(each -> each.name.isSpelledLike(name)).toList();
  }

  /** Whom a surname alone means among those who have it. */
  private static Optional<Member> meant(
      List<Member> possible, PersonName name, Optional<Office> office) {
    List<Member> spelled = spelled(possible, name);
    List<Member> named = spelled.isEmpty() ? possible : spelled;
    List<Member> holding =
        named.stream().filter(member -> office.filter(member::holds).isPresent()).toList();
    return SurnameGroup.only(holding).or(() -> SurnameGroup.only(named)).or(() -> leading(named));
  }

  /**
   * Who is called by no more than the surname; else who comes first, in a sentence without the
   * others, and is in full most often or was alone called by the surname so far.
   */
  private static Optional<Member> leading(List<Member> members) {
    Optional<Member> bare = SurnameGroup.only(members.stream().filter(Member::isBare).toList());
    return bare.or(
        () ->
            members.stream()
                .min(Comparator.comparing(member -> member.first))
                .filter(first -> isMeantAlone(first, members)));
  }

  private static boolean isMeantAlone(Member first, List<Member> members) {
    return members.stream()
        .filter(member -> member != first)
        .allMatch(member -> !member.first.isInSentenceOf(first.first) && isBesides(member, first));
  }

  private static boolean isBesides(Member member, Member first) {
    return member.timesInFull() < first.timesInFull()
        || first.isKnownBare() && !member.isKnownBare();
  }
}
