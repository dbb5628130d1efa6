package synoptic.annotate.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.GivenNames;
import synoptic.annotate.people.lexicon.Sex;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.corpus.Speaker;
import synoptic.corpus.Speaker.Sort;
import synoptic.text.WordList;

/** What the words for a speaker tell by themselves, where no person is named. */
public final class SpeakerWords {

  /** What follows is whose the speaker is, or to whom he is something: no part of who speaks. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:\\s(?:for|to|of|by|with|like|against|about|behind)"
              + "(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|the|and|de|von|van))*\\s\\p{Lu}[\\p{L}'’.-]*)"
              + "|(?:\\b(?:\\p{Lu}[\\p{L}.-]*\\s)*\\p{Lu}[\\p{L}.-]*['’]s?(?=\\s))");

  /** What an apposition begins with; no sign within a number, as in {@code 2,000 parents}. */
  private static final Pattern APPOSITION =
      Pattern.compile("[,:](?!\\d)|[(;–—]|\\bwho\\b|\\bwhich\\b");

  /** What is told of a speaker behind a comma or a dash, and no other one of a list. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:,?\\s(?:who|which))?,\\s+(?:(?:who|which|whose|whom|where|for|including|like)\\s"
              + "|(?:both|many|some|most)\\sof\\s|(?:however|meanwhile|too|also|though)\\b"
              + "|\\p{Ll}+(?:ed|ing)\\s(?:by|in|to|for|with|from|at|on|of|the|an?)\\s).*"
              + "|\\s(?:--?|[–—])\\s(?!of\\b).*");

  /** When somebody said it, or when it was made public, and no part of who says it. */
  private static final Pattern TIME =
      Pattern.compile(
          ",?(?:(?:\\sbeing)?\\s(?:released|published|issued|filed|conducted|posted))?"
              + "(?<!\\b(?:through|until|by|since|of|for|before|after|during|between|and|or|over|to|on"
              + "|in|from|late|early|earlier))"
              + "(?:\\s(?:on|in|from|late|early|earlier))*+"
              + "\\s(?:today|yesterday|tonight"
              + "|(?<!\\p{Lu}\\p{L}{1,30}\\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "(?:\\s(?:morning|afternoon|evening|night))?"
              + "|(?:this|last)\\s(?:week|month|year|morning|afternoon|evening|night|weekend|spring"
              + "|summer|fall|autumn|winter))[.,]?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+(?:of|in|from|at|for|with|on|to|by|inside|near|among|against|under|close|familiar|briefed)"
              + "\\s.*");
  private static final Pattern PLURAL_NOUN =
      Pattern.compile(
          "(?:ists|ters|lers|kers|ders|tors|sors|ants|ents|als|ians|ees|ices|urces|tics|ysts)$");

  private static final Pattern PERSON =
      Pattern.compile("(?:man|men|woman|women|person|people|ist|er|or|ee|ant|ian)$");

  private static final Pattern AGAIN =
      Pattern.compile(
          "[Tt]he(?<age> \\S{1,20}-year-old)?(?: (?<origin>\\p{Lu}\\p{Ll}+))?(?: (?<role>\\p{Ll}+))?");

  /** Of {@code the Dutch} and {@code the Chinese} there are many. */
  private static final Pattern OF_STATE = Pattern.compile("(?:sh|ch|ese|ss)$");

  private static final Pattern ADJECTIVE = Pattern.compile("(?:ed|al|ive|ous|ic|ful|then)$");

  private static final Map<String, Set<String>> BY_KIND =
      WordList.kinds(SpeakerWords.class, "en/speaker-words.txt");

  private static final Set<String> MANY = BY_KIND.get("many");

  /** The same, but for the beginnings of names: {@code Parents' Council}. */
  private static final Set<String> SEVERAL = BY_KIND.get("several");

  private static final Map<String, Sex> PERSONAL =
      Map.of(
          "he", Sex.MAN, "him", Sex.MAN, "his", Sex.MAN, "himself", Sex.MAN, "she", Sex.WOMAN,
          "her", Sex.WOMAN, "hers", Sex.WOMAN, "herself", Sex.WOMAN);
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> OTHER = BY_KIND.get("pronoun");

  /** Behind these an office is not the one that an article tells of. */
  private static final Set<String> INDEFINITE = BY_KIND.get("indefinite");

  private SpeakerWords() {}

  /** Whether a word, in lower case, means several: {@code republicans}. */
  static boolean isMany(String word) {
    return MANY.contains(word) || SEVERAL.contains(word);
  }

  /**
   * The words by which it is told who speaks: the name and the office, or what somebody is, and not
   * who is mentioned in the description: of <i>a friend of Anna Berg</i> the friend.
   */
  public static List<String> naming(Speaker speaker) {
    return naming(
        speaker.name(), speaker.sort(), speaker.office(), speaker.country(), word -> false);
  }

  /**
   * The same, knowing the library.
   *
   * @param surnames whether a word is the surname of a person: of <i>Berg aides</i> the aides speak
   */
  static List<String> naming(
      String name,
      Sort sort,
      Optional<String> office,
      Optional<String> country,
      Predicate<String> surnames) {
    if (sort == Sort.PRONOUN) {
      return List.of();
    }
    boolean named = sort == Sort.PERSON || sort == Sort.BODY && !isDescribed(name);
    return Stream.of(
            Stream.of(named ? name : apart(name, surnames)),
            office.map(SpeakerWords::titled).stream(),
            country.stream())
        .flatMap(words -> words)
        .filter(words -> !words.isBlank())
        .toList();
  }

  /** Whether what somebody is stands last, and no name: {@code the Berg campaign}. */
  private static boolean isDescribed(String name) {
    String core = core(head(name));
    int last = core.lastIndexOf(' ') + 1;
    return last < core.length() && Character.isLowerCase(core.codePointAt(last));
  }

  /** The words without those of others, but for states, whose everybody is. */
  private static String apart(String name, Predicate<String> surnames) {
    String own =
        OTHERS
            .matcher(head(name))
            .replaceAll(
                found -> ofState(found.group()) ? Matcher.quoteReplacement(found.group()) : " ");
    return Arrays.stream(own.strip().split("\\s+"))
        .filter(word -> word.isEmpty() || !surnames.test(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean ofState(String words) {
    String name = words.strip().replaceAll("^\\p{Ll}+\\s", "").replaceAll("['’]s?$", "");
    return States.speaking(name).isPresent() || BodyWords.hasWord(name);
  }

  /** The words of an office that are one, without names among them. */
  private static String titled(String office) {
    return Arrays.stream(office.split(" "))
        .filter(
            word ->
                Titles.isOffice(word)
                    || Titles.qualifies(lower(word))
                    || BodyWords.contains(word)
                    || States.ofAdjective(word).isPresent())
        .collect(Collectors.joining(" "));
  }

  /** The sex that a personal pronoun tells. */
  static Optional<Sex> personal(String words) {
    return Optional.ofNullable(PERSONAL.get(lower(words)));
  }

  /** Whether a speaker, by these words, may be called by a pronoun of this sex. */
  static boolean maybe(Speaker speaker, Sex sex) {
    String name = speaker.name();
    return switch (speaker.sort()) {
      case PERSON -> !isMany(lower(name)) && sex(speaker).orElse(sex) == sex;
      case OFFICE, DESCRIPTION ->
          !isThing(name) && sort(name) != Sort.GROUP && sex(speaker).orElse(sex) == sex;
      case BODY, GROUP, PRONOUN -> false;
    };
  }

  /**
   * The sex that a name or a description tells; a surname alone may be a forename and tells none.
   */
  static Optional<Sex> sex(Speaker speaker) {
    String words = speaker.name().strip();
    if (speaker.sort() == Sort.PERSON) {
      Optional<Sex> given =
          words.indexOf(' ') > 0 ? GivenNames.sex(lower(words).split(" ")[0]) : Optional.empty();
      return Titles.sexIn(words).or(() -> given);
    }
    return Titles.sexOf(lastWord(core(head(words))));
  }

  /** Whether a pronoun, not a personal one, can stand for a speaker of that sort. */
  static boolean mayMean(String pronoun, Sort sort) {
    return PLURAL.contains(lower(pronoun)) && (sort == Sort.GROUP || sort == Sort.BODY)
        || lower(pronoun).equals("it") && sort == Sort.BODY;
  }

  /** Whether a possessive pronoun can be that of a speaker of a sort. */
  static boolean mayOwn(String pronoun, Sort sort) {
    String owner = lower(pronoun);
    return owner.equals("its") && sort == Sort.BODY || owner.equals("their") && sort == Sort.GROUP;
  }

  /** Whether a pronoun goes back to the person who is named before it in its sentence. */
  static boolean isRelative(String words) {
    return lower(words).equals("who");
  }

  /** Whether a relative pronoun can go back to a speaker without a name. */
  static boolean goesBackTo(String pronoun, Speaker noun) {
    return switch (noun.sort()) {
      case GROUP -> isRelative(pronoun);
      case OFFICE, DESCRIPTION -> isRelative(pronoun) && !isThing(noun.name());
      case BODY -> lower(pronoun).equals("which");
      case PERSON, PRONOUN -> false;
    };
  }

  static boolean isPronoun(String words) {
    String lower = lower(words);
    return PERSONAL.containsKey(lower)
        || PLURAL.contains(lower)
        || OTHER.contains(lower)
        || lower.equals("no one");
  }

  /**
   * Whether the words describe something that is, as far as they tell, neither a person nor several
   * persons nor a body: {@code her loss}.
   */
  public static boolean isThing(String words) {
    return sort(words) == Sort.DESCRIPTION && !isHuman(lastWord(core(head(words))));
  }

  /** Whether the words, without a determiner, are for several persons: {@code ship owners}. */
  static boolean areHuman(String words) {
    String last = lastWord(words);
    return sort(words) == Sort.GROUP
        && (isMany(last) || singulars(last).anyMatch(SpeakerWords::isHuman));
  }

  /** The nouns of which a word may be the plural. */
  private static Stream<String> singulars(String plural) {
    return Stream.of("s", "es", "ies")
        .filter(plural::endsWith)
        .map(ending -> plural.substring(0, plural.length() - ending.length()))
        .flatMap(one -> Stream.of(one, one + "y"));
  }

  private static String lastWord(String words) {
    return lower(words.substring(words.lastIndexOf(' ') + 1));
  }

  static boolean isHuman(String noun) {
    boolean ends = PERSON.matcher(noun).find() && !Titles.isThing(noun);
    return Titles.isOffice(noun) || Titles.isHuman(noun) || ends;
  }

  /**
   * Whether words name nobody new, as news calls again who was named before: {@code the Egyptian},
   * {@code the 34-year-old}, {@code the Dutch striker}; {@code the French} may be a state.
   */
  static boolean isToldAgain(String words) {
    Matcher told = AGAIN.matcher(words.strip());
    if (!told.matches()) {
      return false;
    }
    String origin = told.group("origin");
    String role = told.group("role");
    if (role != null) {
      return (origin != null || told.group("age") != null) && BY_KIND.get("role").contains(role);
    }
    return origin == null
        ? told.group("age") != null
        : Titles.isOrigin(origin.toLowerCase(Locale.ROOT))
            || States.ofAdjective(origin).isPresent() && !OF_STATE.matcher(origin).find();
  }

  /**
   * Whether a word, in lower case, tells what somebody is or how: {@code suspect}, {@code jailed}.
   */
  static boolean describes(String word) {
    return isHuman(word)
        || ADJECTIVE.matcher(word).find()
        || word.endsWith("ing") && !OfficeWords.isField(word);
  }

  /** The words before an apposition. */
  static String head(String words) {
    Matcher apposition = APPOSITION.matcher(words);
    return apposition.find(BodyWords.listEnd(words)) && apposition.start() > 0
        ? words.substring(0, apposition.start()).strip()
        : words.strip();
  }

  /**
   * The words without what is told of whom they describe, and when: {@code a boy, who was late},
   * {@code a survey released on Friday}.
   */
  static String withoutAside(String words) {
    String own = ASIDE.matcher(words).replaceFirst("");
    String rest = TIME.matcher(own).replaceFirst("").strip();
    return rest.isEmpty() ? words : rest;
  }

  /** The sort of a speaker without a person's name. */
  static Sort sort(String words) {
    String head = head(words);
    if (isPronoun(head)) {
      return Sort.PRONOUN;
    }
    if (Description.of(head).state().isPresent()) {
      return Sort.BODY;
    }
    if (BodyWords.isName(head) || isFirm(head)) {
      return Sort.BODY;
    }
    String core = core(head);
    List<String> all = Arrays.asList(lower(core).split("[^\\p{L}\\p{N}'’-]+"));
    String last = all.isEmpty() ? "" : all.getLast().replaceAll("['’]s?$", "");
    if (MANY.contains(lower(head).split(" ")[0]) || isPeople(core) || isPlural(core, last)) {
      return Sort.GROUP;
    }
    if (isBody(core, all, last)) {
      return Sort.BODY;
    }
    return isDefinite(head) && Office.of(head).isPresent() ? Sort.OFFICE : Sort.DESCRIPTION;
  }

  /** {@code Berg & Vale}; {@code Anna Berg & Tomas Vale} are two. */
  private static boolean isFirm(String name) {
    String[] partners = Determiners.without(name).strip().split("\\s+&\\s+");
    return partners.length > 1
        && Arrays.stream(partners).anyMatch(partner -> partner.indexOf(' ') < 0)
        && Arrays.stream(String.join(" ", partners).split("\\s+"))
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  /** Whether the last word tells a whole people or party: {@code Russians}. */
  static boolean isPeople(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return isMany(lower(last))
        || words.equals(last) && PLURAL_NOUN.matcher(last).find()
        || last.endsWith("s")
            && States.ofAdjective(last.substring(0, last.length() - 1)).isPresent();
  }

  /** The head without what says where or of what. */
  static String core(String head) {
    String core = BEHIND.matcher(head).replaceAll("");
    return core.isBlank() ? head : core.replaceAll("(?<=.) \\p{L}+ly$", "");
  }

  private static boolean isPlural(String core, String last) {
    boolean joined = lower(core).contains(" and ") || core.contains(" & ");
    boolean one = core.indexOf(' ') < 0;
    boolean name =
        !one && Character.isUpperCase(core.codePointAt(Math.max(0, core.lastIndexOf(' ') + 1)));
    boolean plural = last.endsWith("s") && !last.endsWith("ss") && last.length() > 3;
    return !name && plural && !BodyWords.isOutlet(last) && !last.equals("news")
        || joined && !BodyWords.contains(last);
  }

  private static boolean isBody(String core, List<String> words, String last) {
    boolean named = BodyWords.contains(last) || words.stream().anyMatch(BodyWords::isOutlet);
    boolean person =
        Titles.isOffice(last)
            || Titles.sexOf(last).isPresent()
            || Titles.isHuman(last)
                && !Character.isUpperCase(core.codePointAt(core.lastIndexOf(' ') + 1))
            || last.equals("republican")
            || last.equals("democrat")
            || States.ofAdjective(core.substring(core.lastIndexOf(' ') + 1)).isPresent();
    String first = Determiners.without(core);
    boolean acronym =
        first.length() > 1
            && first.chars().noneMatch(Character::isLowerCase)
            && first.chars().anyMatch(Character::isUpperCase);
    return !person && (named || acronym || isCapitals(first));
  }

  /** Whether every word but small ones has a capital: {@code Amnesty International}. */
  private static boolean isCapitals(String words) {
    List<String> telling =
        Arrays.stream(words.split(" ")).filter(word -> word.length() > 3).toList();
    return !telling.isEmpty()
        && telling.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** {@code the mayor}, {@code Norway's mayor}, {@code Mayor}; not {@code a mayor, his mayor}. */
  static boolean isDefinite(String head) {
    String first = lower(head).split(" ")[0];
    return !INDEFINITE.contains(first);
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
