package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.text.Span;

/**
 * What the words beside a name tell of the person's office: {@code Tomas Berg, the mayor}, {@code
 * Norway's mayor, Tomas Berg}, {@code his Russian counterpart, Sergey Vale}, {@code Vale of
 * Russia}.
 */
final class Appositives {

  /** So many words of a phrase are read. */
  private static final int LONGEST = 24;

  /** So many words tell at most what an office before a name is for. */
  private static final int FIELD = 4;

  /** So far before a counterpart states are listed. */
  private static final int LIST = 9;

  /**
   * An office beside a name.
   *
   * @param from the token that it begins with
   */
  private record Beside(Office office, int from) {}

  private final Paragraph paragraph;
  private final List<PersonMention> mentions;

  /**
   * @param mentions all of the paragraph
   */
  Appositives(Paragraph paragraph, List<PersonMention> mentions) {
    this.paragraph = paragraph;
    this.mentions = mentions;
  }

  /** The mentions with the offices that stand beside them. */
  static List<PersonMention> read(Paragraph paragraph, List<PersonMention> mentions) {
    Appositives beside = new Appositives(paragraph, new ArrayList<>(mentions));
    for (int at = 0; at < mentions.size(); at++) {
      beside.read(at);
    }
    return List.copyOf(beside.mentions);
  }

  private void read(int number) {
    PersonMention mention = mentions.get(number);
    Optional<Office> office =
        behind(mention)
            .or(() -> before(mention))
            .or(() -> directlyBefore(mention))
            .or(() -> counterpart(number))
            .map(found -> of(found, mention));
    PersonMention told = (isRelated(mention) ? mention.asRelated() : mention).with(office);
    mentions.set(number, told.office().isEmpty() ? told : told.at(of(told.office().get(), told)));
  }

  /** {@code Tomas Berg, the mayor of Oslo,}. */
  private Optional<Office> behind(PersonMention mention) {
    Span words = apposition(mention);
    return words.length() == 0
        ? Optional.empty()
        : Office.beside(TokenText.of(paragraph, words.start(), words.end()));
  }

  /** The words between a comma behind the name and the next mark; empty where there are none. */
  Span apposition(PersonMention mention) {
    int comma = mention.tokens().end();
    if (comma + 1 >= paragraph.size() || paragraph.first(comma) != ',' || isQuote(comma + 1)) {
      return new Span(comma, comma);
    }
    int end = comma + 1;
    while (end < paragraph.size() && end <= comma + LONGEST && isInside(end)) {
      end++;
    }
    return new Span(comma + 1, end);
  }

  /** {@code Anna Berg, the first lady}, {@code his wife, Anna Berg}, {@code her son Tomas Berg}. */
  private boolean isRelated(PersonMention mention) {
    Span behind = apposition(mention);
    boolean told = behind.length() > 0 && isKin(behind.end() - 1);
    int before = mention.start() - 1;
    if (before > 0 && paragraph.first(before) == ',') {
      before--;
    }
    boolean same =
        before > 0 && paragraph.sentences[before] == paragraph.sentences[mention.start()];
    return told || same && isKin(before);
  }

  private boolean isKin(int at) {
    return Titles.isKin(paragraph.lower(at));
  }

  private boolean isInside(int at) {
    return !isBreak(at)
        && !OfficeWords.isRelative(TokenText.of(paragraph, at))
        && (!paragraph.lower(at).equals("and") || isOneThing(at))
        && paragraph.sentences[at] == paragraph.sentences[at - 1];
  }

  /** A mark that no phrase has inside. */
  private boolean isBreak(int at) {
    boolean dash = TokenText.of(paragraph, at).equals("-");
    return dash && !isAttached(at) || paragraph.isOneOf(at, ",;:()[]—–");
  }

  /** Whether a mark follows what is before it without a blank. */
  private boolean isAttached(int at) {
    return at > 0 && paragraph.spans[at - 1].end() == paragraph.spans[at].start();
  }

  /** A quotation mark, and no apostrophe behind a name in -s. */
  private boolean isQuote(int at) {
    boolean apostrophe = paragraph.isOneOf(at, "'’");
    return paragraph.isOneOf(at, "\"“”‘")
        || apostrophe && !(isAttached(at) && paragraph.isWord(at - 1));
  }

  private boolean isNamed(int at) {
    return mentions.stream()
        .filter(PersonMention::sure)
        .anyMatch(one -> one.start() == at || one.tokens().start() == at);
  }

  /** {@code Office of Management and Budget}, {@code for public and governmental affairs}. */
  private boolean isOneThing(int and) {
    if (!paragraph.isWord(and - 1) || and + 1 >= paragraph.size() || isNamed(and + 1)) {
      return false;
    }
    int end = and + 1;
    while (end < paragraph.size()
        && paragraph.isWord(end)
        && !OfficeWords.isLink(paragraph.lower(end))) {
      if (Determiners.contains(paragraph.lower(end)) || Titles.contains(paragraph.lower(end))) {
        return false;
      }
      end++;
    }
    boolean names = paragraph.isCapital(and - 1) && paragraph.isCapital(and + 1);
    boolean fields =
        !paragraph.isCapital(and - 1)
            && !paragraph.isCapital(and + 1)
            && !Titles.isOffice(paragraph.lower(and - 1))
            && OfficeWords.isLink(paragraph.lower(and - 2));
    return names || fields;
  }

  /**
   * {@code Norway's foreign minister, Tomas Berg}: the shortest phrase before the comma that is an
   * office and does not belong to a word before it.
   */
  private Optional<Office> before(PersonMention mention) {
    return officeBefore(mention).map(Beside::office);
  }

  /** Where that office begins. */
  Optional<Integer> startBefore(PersonMention mention) {
    return officeBefore(mention).map(Beside::from);
  }

  private Optional<Beside> officeBefore(PersonMention mention) {
    int comma = mention.start() - 1;
    if (comma < 1 || paragraph.first(comma) != ',') {
      return Optional.empty();
    }
    boolean subject = isSubject(mention.tokens().end());
    Optional<Beside> shortest = Optional.empty();
    for (int at = comma - 1; at >= 0 && isNoun(at, comma); at--) {
      int from = opens(at) ? beginning(at) : at;
      boolean apart = from == 0 || !OfficeWords.isLink(paragraph.lower(from - 1));
      boolean isTold = !subject || isFirst(from);
      if (isTold && opens(at) && (apart || shortest.isEmpty())) {
        Optional<Beside> office =
            Office.beside(TokenText.of(paragraph, from, comma)).map(told -> new Beside(told, from));
        if (apart && office.isPresent()) {
          return office;
        }
        shortest = shortest.or(() -> office);
      }
    }
    return shortest;
  }

  /** {@code The White House chief of staff Anna Berg}. */
  private Optional<Office> directlyBefore(PersonMention mention) {
    int end = mention.start();
    int of = end - 1;
    while (of > 1 && end - of <= FIELD && isField(of)) {
      of--;
    }
    boolean field = of > 0 && end - of > 1 && !SpeakerWords.describes(paragraph.lower(end - 1));
    if (!field
        || !mention.titles().isEmpty()
        || !paragraph.lower(of).equals("of")
        || !Titles.isOffice(paragraph.lower(of - 1))) {
      return Optional.empty();
    }
    int from = of - 1;
    while (from > 0 && isOfOffice(from - 1)) {
      from--;
    }
    return Office.beside(TokenText.of(paragraph, from, end));
  }

  /** A word in lower case of what an office is for. */
  private boolean isField(int at) {
    return paragraph.isWord(at)
        && TokenText.isNear(paragraph, at + 1)
        && !paragraph.isCapital(at)
        && !OfficeWords.isLink(paragraph.lower(at))
        && !OfficeWords.isClause(TokenText.of(paragraph, at))
        && !Determiners.contains(paragraph.lower(at));
  }

  /** A word before an office that belongs to it: whose it is, or of which kind. */
  boolean isOfOffice(int at) {
    return TokenText.isNear(paragraph, at + 1)
        && (paragraph.isCapital(at) && !NameTokens.BREAKS.get("word").contains(paragraph.lower(at))
            || Titles.qualifies(paragraph.lower(at)));
  }

  /**
   * Whether a verb follows a name: of {@code this hurts the mayor, Berg said} the mayor is another.
   */
  private boolean isSubject(int end) {
    return end < paragraph.size()
        && paragraph.isWord(end)
        && !paragraph.lower(end).equals("and")
        && !OfficeWords.isLink(paragraph.lower(end))
        && !OfficeWords.isRelative(TokenText.of(paragraph, end));
  }

  /** {@code A lawyer, Berg}, {@code As mayor of Oslo, Berg}, where a sentence begins. */
  private boolean isFirst(int at) {
    return paragraph.begins(at)
        || at > 0
            && paragraph.begins(at - 1)
            && (paragraph.lower(at - 1).equals("as") || paragraph.lower(at - 1).equals("now"));
  }

  private boolean isNoun(int at, int comma) {
    return comma - at <= LONGEST
        && !isBreak(at)
        && !isQuote(at)
        && !isClause(at)
        && paragraph.sentences[at] == paragraph.sentences[comma];
  }

  /** Part of a clause: of {@code as the judge objected, Berg} it is another who objected. */
  boolean isClause(int at) {
    String word = TokenText.of(paragraph, at);
    return OfficeWords.isClause(word)
        || OfficeWords.isRelative(word)
        || at > 0 && OfficeWords.isParticiple(word) && Titles.isOffice(paragraph.lower(at - 1));
  }

  /** Where the name in the possessive begins that ends here: {@code Anna Berg's}. */
  private int beginning(int at) {
    int from = at;
    while (from > 0
        && paragraph.isCapital(from)
        && paragraph.isCapital(from - 1)
        && !paragraph.begins(from - 1)
        && TokenText.isNear(paragraph, from)) {
      from--;
    }
    return from;
  }

  private boolean opens(int at) {
    return Determiners.contains(paragraph.lower(at))
        || paragraph.isCapital(at) && paragraph.lower(at).endsWith("'s")
        || TokenText.state(paragraph, at).isPresent();
  }

  /** {@code his Russian and Syrian counterparts, Sergey Vale and Fahd Berg}: the same office. */
  private Optional<Office> counterpart(int number) {
    PersonMention mention = mentions.get(number);
    int sentence = paragraph.sentences[mention.start()];
    int word = mention.start() - 1;
    while (word >= 0 && !paragraph.lower(word).startsWith("counterpart")) {
      word--;
    }
    if (word < 0 || paragraph.sentences[word] != sentence) {
      return Optional.empty();
    }
    int first = first(number, word);
    return listed(word, number)
        .flatMap(country -> title(first, sentence).map(one -> one.in(country)));
  }

  /** How many persons stand between the word {@code counterparts} and this one. */
  private int first(int number, int word) {
    int first = number;
    while (first > 0 && mentions.get(first - 1).start() > word) {
      first--;
    }
    return first;
  }

  /** The country of the person, if each has one before the word or behind the name. */
  private Optional<Optional<String>> listed(int word, int number) {
    List<String> states = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = Math.max(0, word - LIST); at < word; at++) {
      Optional<String> state = States.ofAdjective(TokenText.of(paragraph, at));
      state.filter(seen::add).ifPresent(states::add);
    }
    Optional<String> own = of(mentions.get(number));
    int place = number - first(number, word);
    return own.isPresent()
        ? Optional.of(own)
        : place < states.size() ? Optional.of(Optional.of(states.get(place))) : Optional.empty();
  }

  /** The office that stands last in the sentence before that mention. */
  private Optional<Office> title(int before, int sentence) {
    for (int at = before - 1; at >= 0; at--) {
      PersonMention mention = mentions.get(at);
      if (paragraph.sentences[mention.start()] != sentence) {
        break;
      }
      if (mention.office().isPresent()) {
        return mention.office();
      }
    }
    return Optional.empty();
  }

  /** The office with the country that stands behind the name, where it has none. */
  private Office of(Office office, PersonMention mention) {
    return new Office(office.title(), office.country().or(() -> of(mention)));
  }

  /** {@code Tomas Berg of Norway}. */
  private Optional<String> of(PersonMention mention) {
    int of = mention.tokens().end();
    return of + 1 < paragraph.size() && paragraph.lower(of).equals("of")
        ? States.named(TokenText.withoutPossessive(TokenText.of(paragraph, of + 1)))
        : Optional.empty();
  }
}
