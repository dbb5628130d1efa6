package synoptic.annotate.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.ArticlePersons.Member;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;

/**
 * Whom a pronoun means: the person who spoke last, or the only one spoken of nearby; nobody where
 * two may be meant.
 */
final class Antecedents {

  /** In how many paragraphs before its own a pronoun may have its person. */
  private static final int NEAR = 2;

  /** With no more tokens before it in its sentence, a name is the subject. */
  private static final int SUBJECT = 4;

  /** Who spoke, where. */
  private record Spoken(Speaker speaker, Optional<Member> member, int paragraph) {}

  private final ArticlePersons cast;
  private int paragraphs;
  private Paragraph paragraph;
  private List<PersonMention> mentions = List.of();
  private List<PersonMention> before = List.of();
  private Optional<Spoken> last = Optional.empty();

  /** The bodies and groups that have spoken in the paragraph. */
  private final Set<String> bodies = new HashSet<>();

  private Optional<Spoken> lastOne = Optional.empty();

  Antecedents(ArticlePersons cast) {
    this.cast = cast;
  }

  /** Goes on to the next paragraph. */
  void read(Paragraph next) {
    paragraphs++;
    paragraph = next;
    bodies.clear();
    before = mentions;
    mentions =
        cast.mentions(next).stream().filter(mention -> next.quotes[mention.start()] < 0).toList();
  }

  /** Takes up who spoke; an unclear pronoun changes nothing. */
  void spoke(Speaker speaker, Optional<Member> member) {
    if (speaker.sort() != Sort.PRONOUN) {
      Spoken spoken = new Spoken(speaker, member, paragraphs);
      last = Optional.of(spoken);
      if (speaker.sort() == Sort.BODY || speaker.sort() == Sort.GROUP) {
        bodies.add(speaker.name());
      } else {
        lastOne = last;
      }
    }
  }

  /** The speaker of the statement before, if it is the only body or group of the paragraph. */
  Optional<Speaker> same(Predicate<Sort> sorts) {
    return last.filter(spoken -> spoken.paragraph == paragraphs && bodies.size() == 1)
        .map(Spoken::speaker)
        .filter(speaker -> sorts.test(speaker.sort()));
  }

  /** The person whom {@code he} or {@code she} means. */
  Optional<Member> person(Part pronoun, Sex sex) {
    Optional<Spoken> spoken = lastOne.filter(one -> paragraphs - one.paragraph <= NEAR);
    boolean here = spoken.isPresent() && spoken.get().paragraph == paragraphs;
    int from = here ? spoken.get().speaker.mention().span().end() : 0;
    Set<Member> subjects = members(mentions(from, pronoun, true), sex);
    if (!subjects.isEmpty()) {
      return SurnameGroup.only(subjects);
    }
    if (spoken.isPresent() && (spoken.get().member.isEmpty() || speaks(spoken.get(), sex))) {
      return spoken.get().member.filter(member -> here || isAlone(member, pronoun, sex));
    }
    Set<Member> around = members(mentions(0, pronoun, false), sex);
    return SurnameGroup.only(around.isEmpty() ? members(before, sex) : around);
  }

  private static boolean speaks(Spoken spoken, Sex sex) {
    return spoken.member.filter(member -> member.maybe(sex)).isPresent();
  }

  /** Whether nobody else in the paragraph can be meant. */
  private boolean isAlone(Member member, Part pronoun, Sex sex) {
    Set<Member> others = members(mentions(0, pronoun, false), sex);
    others.remove(member);
    return others.isEmpty();
  }

  private List<PersonMention> mentions(int from, Part pronoun, boolean subject) {
    return mentions.stream()
        .filter(mention -> place(mention) >= from && place(mention) < pronoun.span().start())
        .filter(mention -> !subject || isSubject(mention))
        .toList();
  }

  private int place(PersonMention mention) {
    return paragraph.spans[mention.start()].start();
  }

  private boolean isSubject(PersonMention mention) {
    int at = mention.start();
    int first = at;
    while (first > 0 && paragraph.sentences[first - 1] == paragraph.sentences[at]) {
      first--;
      if (SpeakerPerson.isBefore(paragraph.lower(first))) {
        return false;
      }
    }
    return at - first <= SUBJECT && !paragraph.lower(mention.tokens().end() - 1).endsWith("'s");
  }

  private Set<Member> members(List<PersonMention> named, Sex sex) {
    Set<Member> members = new HashSet<>();
    for (PersonMention mention : named) {
      cast.member(mention)
          .filter(member -> member.isSure() && member.maybe(sex))
          .ifPresent(members::add);
    }
    return members;
  }
}
