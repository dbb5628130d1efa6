package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.Span;

/**
 * Finds where a paragraph names persons: capitalised words in a row, with particles and initials,
 * behind titles; without what begins a sentence, names a state or a body, or is a day or a month.
 */
final class NameFinder {

  private static final int LONGEST = 4;

  /** An article with its quotation marks. */
  private static final int LONGEST_THE = 3;

  private static final Pattern OWNED = Pattern.compile("'s$");

  /** {@code D-Calif}. */
  private static final Pattern PARTY = Pattern.compile("[dri]-\\p{L}+");

  private final Paragraph paragraph;
  private final NameTokens tokens;
  private final Predicate<String> common;
  private final Predicate<String> surnames;
  private final TitlesBefore before;

  private NameFinder(Paragraph paragraph, Predicate<String> common, Predicate<String> surnames) {
    this.paragraph = paragraph;
    tokens = new NameTokens(paragraph, common);
    this.common = common;
    this.surnames = surnames;
    before = new TitlesBefore(paragraph, tokens, common);
  }

  /**
   * The persons named in the paragraph, in order.
   *
   * @param common whether a word occurs in lower case too, so that a capital says nothing where it
   *     begins a sentence
   * @param surnames whether a word, in lower case, is known for somebody's surname, though it be an
   *     office, a country or the like as well
   */
  static List<PersonMention> of(
      Paragraph paragraph, Predicate<String> common, Predicate<String> surnames) {
    NameFinder finder = new NameFinder(paragraph, common, surnames);
    List<PersonMention> found = new ArrayList<>();
    int at = 0;
    while (at < paragraph.size()) {
      int end = finder.endOfRun(at);
      if (end > at) {
        finder.read(at, end).ifPresent(found::add);
      }
      at = Math.max(end, at + 1);
    }
    return Appositives.read(paragraph, found);
  }

  /** The end of the capitalised words that begin here. */
  private int endOfRun(int from) {
    int end = from;
    int at = from;
    while (at < paragraph.size() && (at == from || TokenText.isNear(paragraph, at))) {
      boolean word =
          tokens.isNameWord(at)
              && !TokenText.isPronoun(paragraph, at, from)
              && !isLink(at, from)
              && !(tokens.isWeekday(at) && isGiven(from, at) && at > from + 1)
              && !(tokens.isInHeadline(at) && endsName(at, from));
      if (word && (at == from || !tokens.ended(at - 1))) {
        end = ++at;
      } else if (at > from && !word && (tokens.isShortened(at) || tokens.isParticle(at))) {
        at++;
      } else if (at > from && behindNickname(at) > at) {
        at = behindNickname(at);
      } else {
        break;
      }
    }
    return end;
  }

  /** Behind a nickname in quotation marks in the middle of a name: {@code Anna “Kit” Berg}. */
  private int behindNickname(int open) {
    int end = open;
    while (end < paragraph.size()
        && paragraph.quotes[open] >= 0
        && paragraph.quotes[end] == paragraph.quotes[open]) {
      end++;
    }
    boolean isInName =
        end < paragraph.size() && tokens.isNameWord(end) && TokenText.isNear(paragraph, end);
    int first = end - open > LONGEST_THE && tokens.isThe(open + 1) ? open + 2 : open + 1;
    boolean isNickname = end - open > 2 && end - open <= LONGEST + 1 && tokens.isNameWord(first);
    boolean begins = paragraph.quotes[open] != paragraph.quotes[open - 1];
    return begins && isInName && isNickname && !Titles.contains(paragraph.lower(open - 1))
        ? end
        : open;
  }

  /** {@code Anna Berg And Tomas Vale}, as headlines have it. */
  private boolean isLink(int at, int from) {
    return at > from
        && NameTokens.BREAKS.get("link").contains(paragraph.lower(at))
        && isGiven(from, at)
        && at + 1 < paragraph.size()
        && tokens.isNameWord(at + 1)
        && isGiven(at + 1, paragraph.size());
  }

  /** Whether a word of a headline is none of the name before it: {@code Anna Berg Calls}. */
  private boolean endsName(int at, int from) {
    String word = TokenText.withoutPossessive(paragraph.lower(at));
    if (at == from || NameTokens.BREAKS.get("word").contains(word)) {
      return at > from;
    }
    int before = wordBefore(at, from);
    boolean behindInitial = paragraph.lower(before).length() == 1;
    int given = before > from ? wordBefore(before, from) : before;
    boolean whole = given < before && isGiven(given, at);
    return isNoName(word)
        && !behindInitial
        && (whole || !GivenNames.isPlain(paragraph.lower(before)));
  }

  /** Whether capitals of a headline tell nothing: {@code Major Companies}, {@code Senator Says}. */
  private boolean isHeading(int name, int end, boolean called) {
    boolean several = words(name, end) > 1;
    String word = TokenText.withoutPossessive(paragraph.lower(name));
    return !isGiven(name, end) && (called ? isNoName(word) : several);
  }

  /** The word of a run before another one, which is not the first. */
  private int wordBefore(int at, int from) {
    int word = at - 1;
    while (word > from && !tokens.isNameWord(word)) {
      word--;
    }
    return word;
  }

  /** Whether a word, in lower case, may be a verb or a noun. */
  private boolean isNoName(String word) {
    return common.test(word)
        || word.endsWith("s")
        || word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("ly");
  }

  private Optional<PersonMention> read(int from, int behind) {
    int end = withoutLetters(from, behind);
    int first = from;
    while (first < end && !before.isField(first) && isLoose(first, end)) {
      first++;
    }
    int name = given(behindTitles(first, end), end);
    int words = words(name, end);
    if (words == 0 || words > LONGEST || !isName(name, end)) {
      return Optional.empty();
    }
    int titles = before.start(name);
    int start = words == 1 && (before.isOther(titles) || before.isPlaceOf(name)) ? name : titles;
    Optional<Office> office = before.office(start, name);
    boolean called =
        start < name && (words > 1 || paragraph.isCapital(start) || office.isPresent());
    boolean placed =
        first > from
            && NameTokens.BREAKS.get("place").contains(paragraph.lower(first - 1))
            && !(from > 0 && paragraph.lower(from - 1).equals("in"));
    boolean loose =
        isDetermined(from) && !(words > 1 && isBehindOffice(from, name))
            || words == 1 && (placed || tokens.isCity(name) || tokens.isBehindState(name));
    if (!called && isNamedAfter(name, end)) {
      return Optional.empty();
    }
    if (tokens.isWeekday(name) && !tokens.isAddressed(name)) {
      return Optional.empty();
    }
    if (tokens.isInHeadline(name) && isHeading(name, end, called) || !called && loose) {
      return Optional.empty();
    }
    boolean sure = called || words > 1 && (isLikely(name, end) || isOfTrade(name));
    int last = withSuffix(end);
    String written = TokenText.withoutPossessive(TokenText.of(paragraph, name, last));
    return Optional.of(
        new PersonMention(
            new Span(name, last),
            start,
            TokenText.of(paragraph, start, name),
            written,
            office,
            sex(start, name, words),
            sure,
            false));
  }

  /** The end of a name without what tells an honour or a degree: {@code Anna Berg OBE}. */
  private int withoutLetters(int from, int end) {
    int last = end;
    while (last - from > 2 && NameTokens.isLetters(paragraph, last - 1)) {
      last--;
    }
    return last;
  }

  /** {@code the composer Anna Berg}, whose given name nothing tells. */
  private boolean isOfTrade(int name) {
    return name > 0
        && TokenText.isNear(paragraph, name)
        && Titles.isHuman(paragraph.lower(name - 1))
        && !CompanyNames.isRole(paragraph.lower(name - 1));
  }

  /** The end of the name with {@code , Jr.} behind it, or the full stop of a {@code Jr.} in it. */
  private int withSuffix(int end) {
    boolean parted =
        end + 1 < paragraph.size()
            && paragraph.first(end) == ','
            && NameTokens.SUFFIXES.contains(paragraph.lower(end + 1));
    if (!parted) {
      boolean isStop =
          end < paragraph.size() && tokens.isSuffix(end - 1) && tokens.isShortened(end);
      return isStop ? end + 1 : end;
    }
    return end + 2 < paragraph.size() && tokens.isShortened(end + 2) ? end + 3 : end + 2;
  }

  /** Whether the first word of a run is none of the name. */
  private boolean isLoose(int at, int end) {
    if (!paragraph.isWord(at)) {
      return true;
    }
    String word = paragraph.lower(at);
    boolean initial =
        word.length() == 1 && !(word.equals("a") && at + 1 < end && !tokens.isShortened(at + 1));
    boolean known =
        isGiven(at, end)
            || Titles.contains(word)
            || initial
            || NameTokens.PARTICLES.contains(word)
            || tokens.isFirst(at)
            || surnames.test(TokenText.withoutPossessive(word));
    return !known
        && (NameTokens.isBreak(word)
            || paragraph.begins(at) && (before.isOpener(at, end) || isRole(at, end)));
  }

  /** {@code Striker Tomas Vale}. */
  private boolean isRole(int at, int end) {
    String word = paragraph.lower(at);
    boolean known = Titles.isHuman(word) && words(at + 1, end) > 1;
    return known || at + 1 < end && SpeakerWords.isHuman(word) && isGiven(at + 1, end);
  }

  /**
   * Whether a given name stands here; one that is a word, a month or a place too only before what
   * can be a surname.
   */
  private boolean isGiven(int at, int end) {
    String word = paragraph.lower(at);
    if (!GivenNames.isAmbiguous(word)) {
      return GivenNames.contains(word);
    }
    int next = at + 1;
    while (next < end && tokens.isParticle(next)) {
      next++;
    }
    boolean alone = next >= end || !tokens.isNameWord(next) || !isSurname(next);
    return !alone && !tokens.isPlaced(at) && !(paragraph.begins(at) && isAsked(at));
  }

  private boolean isSurname(int at) {
    String word = TokenText.withoutPossessive(paragraph.lower(at));
    return !NameTokens.isBreak(word)
        && !BodyWords.contains(word)
        && !Titles.contains(word)
        && !SpeakerWords.isMany(word)
        && !tokens.isAcronym(at);
  }

  /** {@code Will Berg resign?} asks for no Will Berg. */
  private boolean isAsked(int at) {
    int end = at;
    while (end + 1 < paragraph.size() && paragraph.sentences[end + 1] == paragraph.sentences[at]) {
      end++;
    }
    return paragraph.first(end) == '?';
  }

  /** {@code the Berg} is a body or a thing, and {@code the Anna Berg} of before still she. */
  private boolean isDetermined(int from) {
    boolean the = tokens.isThe(from) || from > 0 && tokens.isThe(from - 1);
    return the && !GivenNames.isPlain(paragraph.lower(from));
  }

  /** {@code Secretary of the Treasury Anna Berg}. */
  private boolean isBehindOffice(int from, int name) {
    int the = tokens.isThe(from) ? from : from - 1;
    return the > 1
        && name > the + 1
        && (GivenNames.isPlain(paragraph.lower(name))
            || GivenNames.isElsewhere(paragraph.lower(name)))
        && paragraph.lower(the - 1).equals("of")
        && Titles.isOffice(paragraph.lower(the - 2));
  }

  /** Where the name begins behind titles and states in the run, and behind {@code of State}. */
  private int behindTitles(int first, int end) {
    int last = lastWord(first, end);
    int name = first;
    if (first < last && before.isField(first)) {
      name += GivenNames.contains(paragraph.lower(first)) ? 0 : 1;
    }
    for (int at = first; at < last; at++) {
      boolean state = TokenText.state(paragraph, at).isPresent() && !isGiven(at, end);
      boolean called =
          Titles.contains(paragraph.lower(at))
              && !isBeforeFather(at, end)
              && !(Titles.isWeak(paragraph.lower(at)) && words(at + 1, end) < 2);
      boolean behind = called || state;
      if (behind || at > first && CompanyNames.isLegalForm(paragraph.lower(at))) {
        name = at + 1;
      }
    }
    while (name < end && !paragraph.isWord(name)) {
      name++;
    }
    return name;
  }

  /** {@code Sultan bin Ahmed} is called Sultan. */
  private boolean isBeforeFather(int at, int end) {
    return at + 1 < end && NameTokens.isFather(paragraph.lower(at + 1));
  }

  /** A given name behind words that are none begins the person's: {@code Storm King Anna Berg}. */
  private int given(int from, int end) {
    boolean begins =
        from == end
            || isGiven(from, end)
            || tokens.isShortName(from)
            || paragraph.lower(from).length() == 1
            || tokens.isInitials(from)
            || NameTokens.PARTICLES.contains(paragraph.lower(from))
            || NameTokens.ARTICLE.matcher(TokenText.of(paragraph, from)).lookingAt();
    for (int at = from + 1; at < lastWord(from, end); at++) {
      String word = paragraph.lower(at);
      boolean name =
          GivenNames.isPlain(word)
              && !NameTokens.PARTICLES.contains(word)
              && !NameTokens.isFather(paragraph.lower(at - 1))
              && paragraph.quotes[at] == paragraph.quotes[from];
      if (name && words(at, end) <= LONGEST && (!begins || words(from, end) > LONGEST)) {
        return at;
      }
    }
    return from;
  }

  /** The last word of a run that is not a suffix such as {@code Jr}. */
  private int lastWord(int first, int end) {
    int last = end - 1;
    while (last > first && (!paragraph.isWord(last) || tokens.isSuffix(last))) {
      last--;
    }
    return last;
  }

  private int words(int from, int end) {
    int words = 0;
    for (int at = from; at < end; at++) {
      words += tokens.isNameWord(at) && !(at > from && tokens.isSuffix(at)) ? 1 : 0;
    }
    return words;
  }

  private boolean isName(int from, int end) {
    boolean given = isGiven(from, end);
    boolean addressed = tokens.isAddressed(from);
    for (int at = from; at < end; at++) {
      String word = OWNED.matcher(paragraph.lower(at)).replaceAll("");
      boolean name =
          addressed
              || isBeforeFather(at, end)
              || at == from && tokens.isFirst(at)
              || given && (at == from || isBehindGiven(from, word))
              || given && NameTokens.mayBeSurname(word) && tokens.isToldPerson(from, end)
              || at > from && tokens.isSuffix(at)
              || surnames.test(word) && !tokens.isPlaced(at);
      boolean initial = word.length() == 1 || tokens.isInitials(at);
      if (paragraph.isWord(at) && !name && !initial && !canName(at, word)) {
        return false;
      }
    }
    boolean initials = paragraph.lower(from).length() == 1 || tokens.isInitials(from);
    return !initials || words(from, end) > 1;
  }

  /** What can stand behind a given name: no day, and no {@code County} behind one that is rare. */
  private boolean isBehindGiven(int given, String word) {
    boolean thing = NameTokens.isFieldOrPlace(word) || BodyWords.contains(word);
    return !NameTokens.BREAKS.get("day").contains(word)
        && (!thing || GivenNames.isCommon(paragraph.lower(given)));
  }

  /** {@code Anna Berg Center}, {@code Anna B. Berg Center} are named after her. */
  private boolean isNamedAfter(int name, int end) {
    int last = lastWord(name, end);
    String word = TokenText.withoutPossessive(paragraph.lower(last));
    long whole = IntStream.range(name, last).filter(this::isWholeWord).count();
    return whole > 1 && BodyWords.contains(word) && !BodyWords.isSurname(word);
  }

  private boolean isWholeWord(int at) {
    return tokens.isNameWord(at) && paragraph.lower(at).length() > 1;
  }

  private boolean canName(int at, String word) {
    return !NameTokens.isBreak(word)
        && !BodyWords.contains(word)
        && !Titles.contains(word)
        && !CompanyNames.isForm(word)
        && TokenText.state(paragraph, at).isEmpty()
        && !tokens.isAcronym(at)
        && !PARTY.matcher(word).matches();
  }

  /** Whether a name of several words is likely a person's by itself. */
  private boolean isLikely(int from, int end) {
    for (int at = from; at < end; at++) {
      String word = paragraph.lower(at);
      if (word.length() == 1 || NameTokens.PARTICLES.contains(word) || word.startsWith("al-")) {
        return paragraph.isWord(at);
      }
    }
    String given = paragraph.lower(from);
    boolean isWord = paragraph.begins(from) || tokens.isInHeadline(from);
    return GivenNames.isPlain(given)
        || GivenNames.isElsewhere(given)
        || tokens.isFirst(from)
        || !isWord && GivenNames.isUsual(given) && isGiven(from, end);
  }

  /** Of a word alone it is not known whether it is a forename or a surname: {@code Warren}. */
  private Optional<Sex> sex(int start, int name, int words) {
    for (int at = start; at < name; at++) {
      Optional<Sex> sex = Titles.sex(paragraph.lower(at));
      if (sex.isPresent()) {
        return sex;
      }
    }
    boolean isGiven = words > 1 && !NameTokens.PARTICLES.contains(paragraph.lower(name));
    return isGiven ? GivenNames.sex(paragraph.lower(name)) : Optional.empty();
  }
}
