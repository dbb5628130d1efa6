package synoptic.annotate.dates;

import static synoptic.annotate.dates.Tense.AHEAD;
import static synoptic.annotate.dates.Tense.DUE;
import static synoptic.annotate.dates.Tense.OPEN;
import static synoptic.annotate.dates.Tense.PAST;
import static synoptic.annotate.dates.Tense.UNTOLD;

import java.util.Map;
import java.util.Set;
import synoptic.text.Language;
import synoptic.text.VerbTime;
import synoptic.text.WordList;

/**
 * Finds the verb that a date goes with: the nearest one before it, else the nearest one behind it;
 * where the date opens a clause, first the one behind it. What the words of a verb tell is known to
 * {@link Language#verbTime}.
 */
final class DateVerb {

  private static final Map<String, Set<String>> WORDS =
      WordList.kinds(DateVerb.class, "en/verb-words.txt");

  /** So many words to each side are looked at. */
  private static final int REACH = 16;

  /** So many lexemes of a sentence are looked at. */
  static final int FARTHEST = 60;

  /** So many adverbs may part a verb from its helping verb. */
  private static final int MOST_ADVERBS = 2;

  private static final Set<String> ADVERBS = WORDS.get("adverb");

  private static final Set<String> IS = WORDS.get("is");
  private static final Set<String> WAS = WORDS.get("was");

  /** A noun with {@code 's} behind it owns what follows. */
  private static final Set<String> BEFORE_IS = WORDS.get("before-is");

  private static final Set<String> BE = WORDS.get("be");
  private static final Set<String> HAVE = WORDS.get("have");

  /** What these lead in is not so yet. */
  private static final Set<String> CONDITIONS = WORDS.get("condition");

  /** So many words from its first one on a clause may come to its verb. */
  private static final int CLAUSE = 8;

  /** A date behind these opens what the next verb tells. */
  private static final Set<String> OPENERS = WORDS.get("opener");

  /** Words of a date, or between it and the words before it. */
  private static final Set<String> LEADS = WORDS.get("lead");

  private static final Set<String> ARTICLES = WORDS.get("article");
  private static final Set<String> UP_TO = WORDS.get("up-to");
  private static final Set<String> NOT_AFTER = WORDS.get("not-after");
  private static final Set<String> PARTS_OF_A_DAY = WORDS.get("part-of-day");

  /** What is fixed long before: {@code the Nov. 8 election}. */
  private static final Set<String> FIXED = WORDS.get("fixed");

  private static final Set<String> FIXING = WORDS.get("fixing");

  private final Lexemes lexemes;
  private final int from;
  private final int end;

  /**
   * @param from the index of the first lexeme of the date
   * @param end the index behind the last one
   */
  DateVerb(Lexemes lexemes, int from, int end) {
    this.lexemes = lexemes;
    this.from = from;
    this.end = end;
  }

  Tense tense() {
    int lead = lead();
    String before = lexemes.lower(lead - 1);
    boolean opens =
        OPENERS.contains(before)
            || lexemes.at(lead - 1).isOneOf(";:—")
            || lexemes.at(lead - 1).isOneOf(",") && isOwner();
    Tense first = opens ? behind() : before();
    Tense verb = first != UNTOLD ? first : opens ? before() : behind();
    boolean follows = verb != UNTOLD && verb == first && !opens;
    for (int at = lead; at < from; at++) {
      verb = facing(lexemes.lower(at), verb, follows);
    }
    verb = before.equals("ahead") ? facing(before, verb, follows) : verb;
    boolean isFixed = FIXED.contains(before) || FIXED.contains(lexemes.lower(lead - 2));
    if (verb == OPEN && isFixed) {
      return DUE;
    }
    return FIXED.contains(lexemes.lower(end)) && verb != AHEAD ? OPEN : verb;
  }

  /**
   * Whether a verb tells of the past or the future between two places, as far as the last of them
   * can be seen from.
   */
  static boolean isBetween(Lexemes lexemes, int from, int end) {
    DateVerb none = new DateVerb(lexemes, end, end);
    for (int at = Math.max(from, end - FARTHEST); at < end; at++) {
      if (none.told(at, false) != UNTOLD) {
        return true;
      }
    }
    return false;
  }

  /** The index where the words that lead to the date begin. */
  private int lead() {
    int at = from;
    while (LEADS.contains(lexemes.lower(at - 1)) || lexemes.isHyphen(at - 1)) {
      at--;
    }
    return at;
  }

  /**
   * What a preposition before the date makes of the tense of its verb.
   *
   * @param follows whether the date follows the verb: {@code was shut until May}, which may be
   *     still; what went on through a weekday is over
   */
  private Tense facing(String word, Tense verb, boolean follows) {
    if (word.equals("since")) {
      return PAST;
    }
    if (UP_TO.contains(word) && verb == PAST) {
      boolean isOver = word.equals("through") && lexemes.weekday(from) > 0;
      return follows && !isOver ? OPEN : PAST;
    }
    boolean untold = verb == UNTOLD && NOT_AFTER.contains(word);
    return untold || UP_TO.contains(word) ? AHEAD : verb;
  }

  private Tense before() {
    return nearest(from - 1, -1);
  }

  private Tense behind() {
    return nearest(end, 1);
  }

  private Tense nearest(int start, int step) {
    boolean infinitive = false;
    int words = 0;
    for (int at = start; words < REACH && lexemes.at(at) != Lexeme.NONE; at += step) {
      if (lexemes.endsSentence(at)) {
        return UNTOLD;
      }
      Tense told = told(at, infinitive);
      if (told != UNTOLD) {
        return told;
      }
      infinitive |= step < 0 && isInfinitive(at);
      words += lexemes.at(at).isWord() ? 1 : 0;
    }
    return UNTOLD;
  }

  private boolean isInfinitive(int at) {
    Lexeme next = lexemes.at(at + 1);
    return lexemes.lower(at).equals("to")
        && next.isWord()
        && !next.isCapital()
        && !ARTICLES.contains(next.lower());
  }

  /**
   * What a word tells as a verb.
   *
   * @param infinitive whether {@code to} and a verb stand between it and the date
   */
  private Tense told(int at, boolean infinitive) {
    Lexeme word = lexemes.at(at);
    if (!word.isWord() || lexemes.month(at) > 0) {
      return UNTOLD;
    }
    Tense told = told(at, word.lower(), infinitive);
    return told == PAST && HAVE.contains(helping(at)) && isCondition(at) ? AHEAD : told;
  }

  private Tense told(int at, String word, boolean infinitive) {
    String next = lexemes.lower(at + 1);
    return switch (time(word)) {
      case PAST -> past(at, next.equals("to"));
      case AHEAD -> isPerfect(at) ? PAST : AHEAD;
      case POSSIBLE -> isPerfect(at) ? PAST : isOwner() ? OPEN : AHEAD;
      case OPEN -> next.equals("to") ? AHEAD : OPEN;
      case ANNOUNCED -> isFinite(at) ? AHEAD : UNTOLD;
      case PLANNED ->
          planned(at, infinitive || next.equals("to") || next.equals("for") || isAim(word));
      case ASKED -> infinitive ? OPEN : isPast(word) ? PAST : UNTOLD;
      case NONE -> UNTOLD;
    };
  }

  /** {@code Set the hearing for Monday}; not {@code wants damages for the Nov. 8 crash}. */
  private boolean isAim(String verb) {
    Lexeme next = lexemes.at(end);
    boolean isLast =
        !next.isWord() || lexemes.language().filler(next.lower()) != Language.Filler.NONE;
    return FIXING.contains(verb) && isLast && lexemes.lower(lead() - 1).equals("for");
  }

  /** {@code Could not have}. */
  private boolean isPerfect(int helping) {
    int next = helping + (lexemes.lower(helping + 1).equals("not") ? 2 : 1);
    return lexemes.lower(next).equals("have");
  }

  /** {@code Monday's debate might}: the debate does not go with the verb. */
  private boolean isOwner() {
    return lexemes.lower(end - 1).endsWith("'s") || PARTS_OF_A_DAY.contains(lexemes.lower(end));
  }

  private VerbTime time(String lower) {
    int apostrophe = lower.indexOf('\'');
    VerbTime whole = lexemes.language().verbTime(lower);
    return whole == VerbTime.NONE && apostrophe > 0 && !isPossessive(lower)
        ? lexemes.language().verbTime(lower.substring(apostrophe))
        : whole;
  }

  /** {@code The mayor's}, and not {@code it's}. */
  private static boolean isPossessive(String lower) {
    return lower.endsWith("'s") && !BEFORE_IS.contains(lower.substring(0, lower.length() - 2));
  }

  private Tense past(int at, boolean isToBe) {
    String word = lexemes.lower(at);
    if (isToBe && WAS.contains(word)) {
      return DUE;
    }
    boolean must = isToBe || lexemes.lower(at + 1).equals("until");
    if (must && Set.of("has", "have").contains(word)) {
      return AHEAD;
    }
    String helping = helping(at);
    if (IS.contains(helping) || BE.contains(helping)) {
      return IS.contains(helping) ? OPEN : UNTOLD;
    }
    boolean adjective = word.endsWith("ed") && ARTICLES.contains(lexemes.lower(at - 1));
    return adjective && at + 1 != lead() && lexemes.at(at + 1).isWord() ? UNTOLD : PAST;
  }

  /** {@code if the parties have not agreed}: what has been by then is still to come. */
  private boolean isCondition(int verb) {
    for (int at = verb - 1; at >= verb - CLAUSE && !lexemes.endsSentence(at); at--) {
      if (CONDITIONS.contains(lexemes.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** The word before a verb, but for adverbs. */
  private String helping(int verb) {
    int at = verb - 1;
    while (verb - at <= MOST_ADVERBS && isAdverb(lexemes.lower(at))) {
      at--;
    }
    return lexemes.lower(at);
  }

  private static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  /** A verb of its own, and neither what {@code to} leads in nor a noun or an adjective. */
  private boolean isFinite(int at) {
    String before = lexemes.lower(at - 1);
    boolean adjective = IS.contains(helping(at)) || WAS.contains(helping(at));
    return !adjective
        && !before.equals("to")
        && !ARTICLES.contains(before)
        && lexemes.at(at - 1).isWord();
  }

  private Tense planned(int at, boolean aims) {
    String helping = helping(at);
    if (aims || IS.contains(helping) || WAS.contains(helping) || BE.contains(helping)) {
      return WAS.contains(helping) ? DUE : AHEAD;
    }
    boolean adjective = ARTICLES.contains(lexemes.lower(at - 1));
    return !adjective && isPast(lexemes.lower(at)) ? PAST : UNTOLD;
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed") || word.equals("set") || word.equals("told");
  }
}
