package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.Member.Place;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.States;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;
import synoptic.text.Span;

/**
 * Whom a pronoun means: the person who spoke last, or the only one spoken of nearby; nobody where
 * two may be meant.
 */
final class Antecedents {

  /** In how many paragraphs before its own a pronoun may have its person. */
  private static final int NEAR = 2;

  /** So many tokens a verb has with what it is qualified by: {@code has also forced}. */
  private static final int LONGEST_VERB = 3;

  private static final Set<String> OBJECTS = Set.of("him", "her");

  /**
   * Who spoke, where.
   *
   * @param goesOn whether more may be said by the same: not by who asks, speaks in a quotation, or
   *     is told by another's name, whom a pronoun may mean as well
   */
  private record Spoken(Speaker speaker, Optional<Member> member, int paragraph, boolean goesOn) {}

  private final ArticlePersons cast;
  private int paragraphs;
  private Paragraph paragraph;
  private Paragraph paragraphBefore;

  /** Outside quotation marks and inside. */
  private List<PersonMention> mentions = List.of();

  private List<PersonMention> quoted = List.of();

  /** Those of the last paragraph that names anybody, with pronouns alone in what is between. */
  private List<PersonMention> before = List.of();

  /** Whether a paragraph is between. */
  private boolean isCarried;

  private Optional<Spoken> last = Optional.empty();

  private final BodiesAgain bodiesAgain = new BodiesAgain();

  /** The bodies and groups that have spoken in the paragraph. */
  private final Set<String> bodies = new HashSet<>();

  private Optional<Spoken> lastOne = Optional.empty();

  /** What pronouns have told of those who spoke, by their names. */
  private final Map<String, Sex> sexes = new HashMap<>();

  Antecedents(ArticlePersons cast) {
    this.cast = cast;
  }

  /** Goes on to the next paragraph. */
  void read(Paragraph next) {
    isCarried = goesOn();
    paragraphs++;
    if (!isCarried) {
      paragraphBefore = paragraph;
      before = mentions;
    }
    paragraph = next;
    bodies.clear();
    var parted =
        cast.mentions(next).stream()
            .collect(Collectors.partitioningBy(mention -> next.quotes[mention.start()] < 0));
    mentions = parted.get(true);
    quoted = parted.get(false);
    bodiesAgain.read(next, mentions.stream().filter(this::isPerson).toList());
  }

  private boolean isPerson(PersonMention mention) {
    return cast.member(mention).filter(Member::isSure).isPresent();
  }

  /** Whether the paragraph names nobody and has a pronoun for whom the one before it named. */
  private boolean goesOn() {
    boolean isOther =
        lastOne
            .filter(spoken -> spoken.paragraph == paragraphs && spoken.member.isEmpty())
            .isPresent();
    return paragraph != null
        && mentions.isEmpty()
        && !isOther
        && IntStream.range(0, paragraph.size())
            .filter(at -> paragraph.begins(at) && paragraph.quotes[at] < 0)
            .anyMatch(at -> SpeakerWords.personal(paragraph.lower(at)).isPresent());
  }

  /**
   * Takes up who spoke; an unclear pronoun changes nothing.
   *
   * @param asks whether it was a question, which another answers
   */
  void spoke(Speaker speaker, Optional<Member> member, boolean asks) {
    if (speaker.sort() != Sort.PRONOUN) {
      SpeakerWords.personal(speaker.mention().text())
          .ifPresent(sex -> sexes.put(speaker.name(), sex));
      boolean goesOn =
          !asks && paragraph.quotes[token(speaker.mention())] < 0 && !isOfAnother(speaker);
      Spoken spoken = new Spoken(speaker, member, paragraphs, goesOn);
      bodiesAgain.spoke(speaker);
      last = Optional.of(spoken);
      if (speaker.sort() == Sort.BODY || speaker.sort() == Sort.GROUP) {
        bodies.add(speaker.name());
      } else if (isDoubtful(speaker, member)) {
        return;
      } else {
        lastOne = last;
      }
    }
  }

  /**
   * Whether a word alone, of whom nothing tells that it is a person, speaks beside one who is: an
   * agency, say.
   */
  private boolean isDoubtful(Speaker speaker, Optional<Member> member) {
    return speaker.sort() == Sort.PERSON
        && member.isEmpty()
        && speaker.name().indexOf(' ') < 0
        && lastOne
            .filter(one -> one.paragraph == paragraphs)
            .flatMap(Spoken::member)
            .filter(Member::isSure)
            .isPresent();
  }

  /** {@code Anna Berg's neighbour}. */
  private boolean isOfAnother(Speaker speaker) {
    Span words = speaker.mention().span();
    return SpeakerWords.sex(speaker).isEmpty()
        && mentions.stream().anyMatch(each -> isIn(place(each), words) && !isName(each, speaker));
  }

  private static boolean isIn(int place, Span words) {
    return place >= words.start() && place < words.end();
  }

  private static boolean isName(PersonMention mention, Speaker speaker) {
    return speaker.sort() == Sort.PERSON && mention.name().equals(speaker.name());
  }

  /**
   * The speaker of the statement before, if it is the only body or group of the paragraph or the
   * subject of the sentence before the pronoun's.
   */
  Optional<Speaker> same(Part pronoun, Predicate<Sort> sorts) {
    return last.filter(spoken -> spoken.paragraph == paragraphs)
        .map(Spoken::speaker)
        .filter(speaker -> sorts.test(speaker.sort()))
        .filter(speaker -> bodies.size() == 1 || isSubjectBefore(speaker.mention(), pronoun));
  }

  /** The body that a noun means which any may be called by: {@code the company}. */
  Optional<Speaker> sameBody(Part words, String noun) {
    return bodiesAgain.meant(words, noun);
  }

  private boolean isSubjectBefore(Part mention, Part pronoun) {
    int start = token(mention);
    return paragraph.sentences[start] == sentence(pronoun) - 1
        && (start < Subjects.MOST_BEFORE
            || paragraph.sentences[start - Subjects.MOST_BEFORE] < paragraph.sentences[start]);
  }

  /**
   * The person who spoke last, in this paragraph or the one before; not where that one is named or
   * meant beside these words, which then are another's: {@code The politician also forced her out}.
   */
  Optional<Member> lastOne(Part words) {
    return lastOne
        .filter(spoken -> paragraphs - spoken.paragraph <= 1)
        .filter(spoken -> spoken.speaker.equals(last.orElseThrow().speaker))
        .flatMap(Spoken::member)
        .filter(member -> !isMeantBeside(member, words));
  }

  private boolean isMeantBeside(Member member, Part words) {
    int behind = paragraph.tokenAt(words.span().end() - 1) + 1;
    int end = Math.min(paragraph.size(), behind + LONGEST_VERB + 1);
    boolean isNamed =
        mentions.stream()
            .filter(mention -> paragraph.sentences[mention.start()] == sentence(words))
            .filter(mention -> mention.start() < end)
            .anyMatch(mention -> isSame(member, cast.member(mention)));
    return isNamed
        || IntStream.range(behind, end)
            .filter(at -> OBJECTS.contains(paragraph.lower(at)))
            .anyMatch(
                at -> SpeakerWords.personal(paragraph.lower(at)).filter(member::maybe).isPresent());
  }

  /** Whom words mean that call the only person of the paragraph, or who spoke last, otherwise. */
  Optional<Member> sameAgain(Part words) {
    Optional<Member> spoke = lastOne(words).or(() -> onlyOneBefore());
    return mentions.isEmpty() ? spoke : onlyOne().filter(one -> one.isSure() || isSame(one, spoke));
  }

  /** The only person whom the paragraph before names, where nobody has spoken since. */
  private Optional<Member> onlyOneBefore() {
    return lastOne.filter(one -> paragraphs - one.paragraph <= 1).isPresent()
        ? Optional.empty()
        : onlyOne(before).filter(Member::isSure);
  }

  private static boolean isSame(Member member, Optional<Member> other) {
    return other.filter(member::equals).isPresent();
  }

  /** The only person whom the paragraph names outside quotations. */
  Optional<Member> onlyOne() {
    return onlyOne(mentions);
  }

  private Optional<Member> onlyOne(List<PersonMention> named) {
    return SurnameGroup.only(
        named.stream()
            .flatMap(mention -> cast.member(mention).stream())
            .collect(Collectors.toSet()));
  }

  /** The person whose name stands before a {@code who}, with no more than an apposition between. */
  Optional<Member> relative(Part pronoun) {
    return mentions.stream()
        .filter(mention -> place(mention) < pronoun.span().start())
        .filter(this::isPerson)
        .reduce((one, next) -> next)
        .filter(mention -> nouns().isBeside(mention, pronoun) && !isOneOfTwo(mention))
        .flatMap(cast::member);
  }

  /** {@code Anna Berg and Tomas Vale, who}. */
  private boolean isOneOfTwo(PersonMention mention) {
    int and = mention.start() - 1;
    return and > 0
        && paragraph.lower(and).equals("and")
        && mentions.stream().anyMatch(other -> other.tokens().end() == and);
  }

  /** The nouns before pronouns of the paragraph. */
  PronounNouns nouns() {
    return new PronounNouns(paragraph);
  }

  /** The person whom {@code he} or {@code she} means. */
  Optional<Member> person(Part pronoun, Sex sex) {
    Optional<Spoken> spoken = lastOne.filter(one -> paragraphs - one.paragraph <= NEAR);
    boolean here = spoken.isPresent() && spoken.get().paragraph == paragraphs;
    int from = spoken.map(this::end).orElse(0);
    Set<Member> subjects = members(mentions(from, pronoun, true), sex, quotedBy(pronoun));
    if (!subjects.isEmpty()) {
      return SurnameGroup.only(subjects).filter(one -> !isOutdone(one, pronoun, sex));
    }
    Optional<Member> introduced = introduced(from, pronoun, sex);
    if (introduced.isPresent()) {
      return introduced;
    }
    if (spoken.isPresent() && (isUnnamed(spoken.get()) || speaks(spoken.get(), sex))) {
      return spoken
          .get()
          .member
          .filter(member -> here || isAlone(member, pronoun, sex))
          .or(() -> known(spoken.get(), pronoun, sex));
    }
    Set<Member> unlikely = quotedBy(pronoun);
    Set<Member> around = members(mentions(0, pronoun, false), sex, unlikely);
    if (!around.isEmpty()) {
      return SurnameGroup.only(around);
    }
    Optional<Member> near =
        isCarried ? Optional.empty() : SurnameGroup.only(members(before, sex, unlikely));
    return near.or(() -> subjectBefore(sex, unlikely));
  }

  /**
   * Whose name in full, which nothing else tells to be a person's, is the subject of the sentence
   * directly before: {@code Daud Kesh has come. "You did this," he said}.
   */
  private Optional<Member> introduced(int from, Part pronoun, Sex sex) {
    return SurnameGroup.only(
            mentions(from, pronoun, true).stream()
                .filter(mention -> paragraph.sentences[mention.start()] == sentence(pronoun) - 1)
                .flatMap(mention -> cast.member(mention).stream())
                .collect(Collectors.toSet()))
        .filter(member -> !member.isSure() && !member.isBare() && maybe(member, sex))
        .filter(member -> States.speaking(member.name()).isEmpty());
  }

  /** Of those named beside one who spoke before, and may be man or woman, the only one who is. */
  private Optional<Member> known(Spoken spoken, Part pronoun, Sex sex) {
    boolean isOpen = spoken.member.filter(member -> !member.isOfKnownSex()).isPresent();
    Set<Member> around = members(mentions(0, pronoun, false), sex, quotedBy(pronoun));
    around.removeIf(member -> !member.isOfKnownSex());
    return isOpen ? SurnameGroup.only(around) : Optional.empty();
  }

  /**
   * Whoever spoke last under words that name no person of the article, where none is named behind
   * them whom the pronoun may mean: {@code a neighbour}.
   */
  Optional<Speaker> unnamed(Part pronoun, Sex sex) {
    return lastOne
        .filter(spoken -> spoken.member.isEmpty() && spoken.goesOn)
        .filter(spoken -> paragraphs - spoken.paragraph <= reach(spoken))
        .filter(spoken -> SpeakerWords.maybe(spoken.speaker, sex))
        .filter(spoken -> members(namedBehind(spoken, pronoun), sex, Set.of()).isEmpty())
        .map(Spoken::speaker)
        .filter(one -> !isQuoted(one, pronoun))
        .filter(one -> sexes.getOrDefault(one.name(), sex) == sex);
  }

  /** Who was not spoken of before may be another in the next paragraph: {@code one questioner}. */
  private static int reach(Spoken spoken) {
    return SpeakerWords.isDefinite(spoken.speaker.name()) ? 1 : 0;
  }

  /** Whom the text names between the words for the speaker and the pronoun. */
  private List<PersonMention> namedBehind(Spoken spoken, Part pronoun) {
    List<PersonMention> named = new ArrayList<>(mentions(end(spoken), pronoun, false));
    int end = spoken.speaker.mention().span().end();
    if (spoken.paragraph < paragraphs) {
      before.stream()
          .filter(mention -> paragraphBefore.spans[mention.start()].start() >= end)
          .forEach(named::add);
    }
    return named;
  }

  /** Whether a quotation in the pronoun's sentence names the speaker, who does not say it then. */
  private boolean isQuoted(Speaker speaker, Part pronoun) {
    return quoted.stream()
        .filter(mention -> paragraph.sentences[mention.start()] == sentence(pronoun))
        .anyMatch(mention -> mention.name().equals(speaker.name()));
  }

  /** Where the words for the speaker end, if in this paragraph; else where it begins. */
  private int end(Spoken spoken) {
    return spoken.paragraph == paragraphs ? spoken.speaker.mention().span().end() : 0;
  }

  /** Whoever is the subject of the paragraph before, where others are named there as well. */
  private Optional<Member> subjectBefore(Sex sex, Set<Member> unlikely) {
    return SurnameGroup.only(
        members(
            before.stream()
                .filter(mention -> Subjects.isSubject(paragraphBefore, mention))
                .toList(),
            sex,
            unlikely));
  }

  /** Whom the quotations of the pronoun's sentence name: who says them does not. */
  private Set<Member> quotedBy(Part pronoun) {
    Set<Member> named = new HashSet<>();
    int sentence = sentence(pronoun);
    for (PersonMention mention : quoted) {
      if (paragraph.sentences[mention.start()] == sentence) {
        cast.member(mention).ifPresent(named::add);
      }
    }
    return named;
  }

  private int sentence(Part part) {
    return paragraph.sentences[token(part)];
  }

  private int token(Part part) {
    return paragraph.tokenAt(part.span().start());
  }

  /**
   * The sex that the first pronoun behind the words tells, where nobody else is named before it.
   */
  Optional<Sex> sexBehind(Part part) {
    int from = token(part);
    for (int at = from;
        at < paragraph.size() && paragraph.sentences[at] == paragraph.sentences[from];
        at++) {
      int here = at;
      boolean behind = paragraph.spans[at].start() >= part.span().end();
      if (behind && mentions.stream().anyMatch(mention -> mention.start() == here)) {
        break;
      }
      Optional<Sex> sex = SpeakerWords.personal(paragraph.lower(at));
      if (behind && sex.isPresent() && paragraph.quotes[at] < 0) {
        return sex;
      }
    }
    return Optional.empty();
  }

  /** Where in the article the words stand. */
  Place place(Part part) {
    int token = token(part);
    return new Place(paragraphs - 1, paragraph.sentences[token], token);
  }

  /**
   * Whether the pronoun is surely that of somebody else who is named there, and not of this one.
   */
  private boolean isOutdone(Member member, Part pronoun, Sex sex) {
    return !member.isOfKnownSex()
        && sexes.get(member.name()) != sex
        && members(mentions(0, pronoun, false), sex, Set.of()).stream()
            .anyMatch(Member::isOfKnownSex);
  }

  private boolean isUnnamed(Spoken spoken) {
    return spoken.member.isEmpty() && paragraphs - spoken.paragraph <= 1;
  }

  private boolean speaks(Spoken spoken, Sex sex) {
    return spoken.member.filter(member -> maybe(member, sex)).isPresent();
  }

  /** Whether a person may be called so, and was not called otherwise before. */
  private boolean maybe(Member member, Sex sex) {
    return member.maybe(sex) && sexes.getOrDefault(member.name(), sex) == sex;
  }

  /** Whether nobody else in the paragraph can be meant. */
  private boolean isAlone(Member member, Part pronoun, Sex sex) {
    Set<Member> others = members(mentions(0, pronoun, false), sex, Set.of());
    others.remove(member);
    return others.isEmpty();
  }

  private List<PersonMention> mentions(int from, Part pronoun, boolean subject) {
    return mentions.stream()
        .filter(mention -> place(mention) >= from && place(mention) < pronoun.span().start())
        .filter(mention -> !subject || Subjects.isSubject(paragraph, mention))
        .toList();
  }

  private int place(PersonMention mention) {
    return paragraph.spans[mention.start()].start();
  }

  private Set<Member> members(List<PersonMention> named, Sex sex, Set<Member> unlikely) {
    Set<Member> members = new HashSet<>();
    for (PersonMention mention : named) {
      cast.member(mention)
          .filter(member -> member.isSure() && maybe(member, sex) && !unlikely.contains(member))
          .ifPresent(members::add);
    }
    return members;
  }
}
