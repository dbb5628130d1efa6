package synoptic.annotate.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.corpus.Speaker.Sort;

/** The person whom the words for a speaker name. */
final class SpeakerPerson {

  /** What may stand between a speaker's name and more words that tell of him. */
  private static final Set<String> BEHIND =
      Set.of(
          "of",
          "in",
          "from",
          "at",
          "for",
          "who",
          "on",
          "to",
          "as",
          "himself",
          "herself",
          "too",
          "also",
          "with",
          "however",
          "though",
          "meanwhile",
          "instead",
          "then",
          "later",
          "again",
          "now",
          "once",
          "still");

  private static final Set<String> BEFORE =
      Set.of(
          "of", "for", "to", "from", "by", "with", "in", "at", "on", "about", "like", "against",
          "over", "after", "behind", "under", "between", "among", "near");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private final Paragraph paragraph;
  private final ArticlePersons cast;

  private SpeakerPerson(Paragraph paragraph, ArticlePersons cast) {
    this.paragraph = paragraph;
    this.cast = cast;
  }

  /** The mention of the person who is the speaker, not of one who stands beside him. */
  static Optional<PersonMention> in(String words, ArticlePersons cast) {
    List<Paragraph> paragraphs = Paragraph.of(words, Paragraph.MOST_TOKENS);
    boolean empty = paragraphs.isEmpty() || paragraphs.getFirst().size() == 0;
    if (empty || States.speaking(words).isPresent() && !cast.isSurname(words)) {
      return Optional.empty();
    }
    SpeakerPerson speaker = new SpeakerPerson(paragraphs.getFirst(), cast);
    List<PersonMention> mentions = cast.mentions(speaker.paragraph);
    return mentions.isEmpty() || mentions.size() > 1 && speaker.areTwo(mentions)
        ? Optional.empty()
        : mentions.stream().filter(speaker::isSpeaker).findFirst();
  }

  /** Whether a name behind the word is not what the phrase is about. */
  static boolean isBefore(String word) {
    return BEFORE.contains(word);
  }

  /** {@code Anna Berg and Tomas Vale}; a {@code Berg & Vale spokesman Ole Holm} is one. */
  private boolean areTwo(List<PersonMention> mentions) {
    int end = mentions.get(0).tokens().end();
    boolean isFirm =
        end < paragraph.size()
            && paragraph.first(end) == '&'
            && mentions.size() > 2
            && SpeakerWords.isHuman(paragraph.lower(mentions.get(2).tokens().start() - 1));
    return end + 1 == mentions.get(1).start()
        && isJoined(mentions.get(1))
        && isFree(mentions.get(0))
        && !isFirm;
  }

  /** Whether somebody else stands before; of a {@code Berg & Vale spokesman} a firm does. */
  private boolean isJoined(PersonMention mention) {
    int before = mention.start() - 1;
    return paragraph.lower(before).equals("and")
        || paragraph.first(before) == '&' && mention.titles().isEmpty();
  }

  private boolean isSpeaker(PersonMention mention) {
    return (isOfBody(mention) || isFree(mention)) && isApart(mention) && isPerson(mention);
  }

  /** {@code The Bureau of Ships' Anna Berg}: with the name begins who speaks for a body. */
  private boolean isOfBody(PersonMention mention) {
    int owner = mention.start() - 1;
    boolean owned = owner > 0 && paragraph.lower(owner).endsWith("'s");
    return owned
        && (mention.sure() || mention.name().indexOf(' ') > 0)
        && mention.titles().isEmpty()
        && BodyWords.hasWord(TokenText.of(paragraph, 0, owner))
        && IntStream.range(0, owner).allMatch(at -> isInName(at));
  }

  private boolean isInName(int at) {
    return paragraph.isCapital(at)
        || Abbreviations.isSmall(paragraph.lower(at))
        || Determiners.contains(paragraph.lower(at));
  }

  /** Whether nothing before the name makes it another's: {@code a spokesman for Anna Berg}. */
  private boolean isFree(PersonMention mention) {
    for (int at = mention.start() - 1; at >= 0; at--) {
      if (paragraph.first(at) == ',') {
        String before = TokenText.of(paragraph, 0, at);
        Sort sort = SpeakerWords.sort(before);
        boolean near =
            at + 1 == mention.start()
                || !mention.titles().isEmpty()
                || SpeakerWords.isHuman(paragraph.lower(mention.start() - 1));
        return near && (sort == Sort.OFFICE || sort == Sort.DESCRIPTION || Office.areOfOne(before));
      }
      boolean joined = at + 1 == mention.start() && isJoined(mention);
      if (joined || BEFORE.contains(paragraph.lower(at))) {
        return isBehindBody(mention)
            || isBehindOffice(mention)
            || isBehindField(mention)
            || joined && isOfTwoOffices(mention);
      }
      if (RELATIVE.contains(paragraph.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** {@code The head of the Harbour Committee Rep. Anna Berg}: the title begins anew. */
  private boolean isBehindBody(PersonMention mention) {
    String[] titles = mention.titles().split(" ");
    return titles.length > 1
        && Determiners.contains(paragraph.lower(mention.start() - 1))
        && BodyWords.contains(titles[titles.length - 2]);
  }

  /**
   * {@code Office of Ports and Harbours Director Anna Berg}: the name of the body goes up to the
   * title.
   */
  private boolean isBehindField(PersonMention mention) {
    int from = mention.start();
    while (from > 0
        && (paragraph.isCapital(from - 1) || Abbreviations.isSmall(paragraph.lower(from - 1)))) {
      from--;
    }
    boolean isFirst = from == 0 || from == 1 && Titles.qualifies(paragraph.lower(0));
    return isFirst
        && mention.office().isPresent()
        && !Titles.contains(mention.titles().split(" ")[0])
        && isBodyFirst(mention.start());
  }

  /** Of {@code members of the Senate and} the members speak. */
  private boolean isBodyFirst(int end) {
    int small = 1;
    while (small < end && !Abbreviations.isSmall(paragraph.lower(small))) {
      small++;
    }
    return BodyWords.contains(paragraph.lower(small - 1));
  }

  /**
   * {@code Former Senator and Harbour Chairman Anna Berg}, {@code the firm's president and CEO Anna
   * Berg}; of {@code the senator and} two speak.
   */
  private boolean isOfTwoOffices(PersonMention mention) {
    int and = mention.start() - 1;
    return and > 0
        && mention.office().isPresent()
        && Titles.isOffice(paragraph.lower(and - 1))
        && (Titles.isOfFirm(paragraph.lower(mention.start()))
            || IntStream.range(0, and).noneMatch(at -> isAnothers(at, mention)));
  }

  /** Of {@code Ohio's governor and Mayor Anna Berg} the governor may be another. */
  private boolean isAnothers(int at, PersonMention mention) {
    String word = paragraph.lower(at);
    return Determiners.contains(word)
        || BEFORE.contains(word)
        || word.endsWith("'s") && paragraph.isCapital(mention.start());
  }

  /**
   * {@code The adviser to the Council on Foreign Affairs Anna Berg}, {@code the fleet's chief of
   * staff General Berg}: the office goes up to the name.
   */
  private boolean isBehindOffice(PersonMention mention) {
    int first = 0;
    while (first < mention.start() && !BEFORE.contains(paragraph.lower(first))) {
      first++;
    }
    boolean begins = mention.titles().isEmpty() ? mention.sure() : isRank(mention);
    return IntStream.range(0, first).anyMatch(at -> Titles.isOffice(paragraph.lower(at)))
        && begins
        && isFieldEnd(mention.start() - 1, first)
        && mention.tokens().end() == paragraph.size();
  }

  /** A rank is one by itself, while of {@code a head of the president} and the like two speak. */
  private static boolean isRank(PersonMention mention) {
    return mention.office().isEmpty();
  }

  /** Whether a word ends what an office is for, and tells nobody whom the name is that of. */
  private boolean isFieldEnd(int at, int preposition) {
    String word = paragraph.lower(at);
    return at > preposition
        && !Determiners.contains(word)
        && !BEFORE.contains(word)
        && (paragraph.isCapital(at)
            || paragraph.lower(preposition).equals("of") && !SpeakerWords.describes(word));
  }

  /**
   * Whether the name is not the beginning of something else: {@code the Berg plan}, {@code Ferries
   * for Norway}.
   */
  private boolean isApart(PersonMention mention) {
    int end = mention.tokens().end();
    if (end < paragraph.size()
        && paragraph.isWord(end)
        && paragraph.lower(end - 1).endsWith("'s")) {
      return false;
    }
    boolean isOfBody = !mention.sure() && mention.start() + 1 == end;
    if (isOfBody && end < paragraph.size() && paragraph.lower(end).equals("for")) {
      return false;
    }
    boolean isOwner =
        end + 1 < paragraph.size()
            && paragraph.isOneOf(end, "'’")
            && paragraph.lower(end - 1).endsWith("s")
            && paragraph.isWord(end + 1);
    return end == paragraph.size()
        || !paragraph.isWord(end) && paragraph.first(end) != '&' && !isOwner
        || paragraph.lower(end).endsWith("ly")
        || NameTokens.BREAKS.get("day").contains(paragraph.lower(end))
        || NameTokens.isLetters(paragraph, end)
        || mention.sure() && !isDetermined(mention) && paragraph.lower(end).endsWith("ing")
        || BEHIND.contains(paragraph.lower(end));
  }

  private boolean isPerson(PersonMention mention) {
    Optional<Member> member = cast.member(mention);
    if (mention.sure() || member.filter(Member::isSure).isPresent()) {
      return true;
    }
    return !isDetermined(mention)
        && !SpeakerWords.isPeople(mention.name())
        && States.speaking(mention.name()).isEmpty()
        && !BodyWords.hasWord(mention.name());
  }

  /** Whether a determiner stands before the name in its phrase. */
  private boolean isDetermined(PersonMention mention) {
    for (int at = mention.start() - 1; at >= 0 && paragraph.first(at) != ','; at--) {
      if (Determiners.contains(paragraph.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
