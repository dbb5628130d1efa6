package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;

/**
 * An office, with the state or body that it belongs to.
 *
 * @param title as it would follow a name: {@code Foreign Minister}
 * @param country {@code Russia}
 */
record Office(String title, Optional<String> country) {

  private static final int LONGEST_STATE = 4;
  private static final Set<String> PRESENT =
      Set.of("current", "acting", "new", "incumbent", "outgoing", "interim", "newly", "powerful");

  /** What follows the {@code New} of a place that may have offices. */
  private static final Set<String> NEW_PLACES =
      Set.of(
          "York",
          "Jersey",
          "Hampshire",
          "Mexico",
          "Orleans",
          "England",
          "Haven",
          "Delhi",
          "Brunswick",
          "Caledonia",
          "Bedford",
          "Rochelle",
          "Britain",
          "Westminster");

  private static final Map<String, String> SHORTENED =
      Map.of("gov", "Governor", "sen", "Senator", "rep", "Representative", "pres", "President");

  /** Behind an office these are another one of the same person. */
  private static final Set<String> SECOND =
      Set.of("senator", "representative", "congressman", "congresswoman", "professor", "judge");

  /** Full stops that stay at the end: {@code M.I.T.}. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}\\.\\p{L}\\.[,;:]*$");

  private static final Pattern SIGNS = Pattern.compile("[,;:]+$");
  private static final Pattern STOPS = Pattern.compile("[,;:.]+$");
  private static final Pattern OWNED = Pattern.compile("'s?$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> OF = Set.of("of", "for", "to", "in");

  /** Words for which articles have another one too. */
  private static final Map<String, String> SAME = Map.of("defence", "Defense", "gop", "Republican");

  /** The office that a phrase such as {@code the Russian defense minister} names. */
  static Optional<Office> of(String phrase) {
    List<String> words = words(phrase);
    boolean list = words.stream().anyMatch(word -> word.endsWith(",") || word.endsWith(";"));
    if (list || words.size() > OfficeWords.MOST || isOwned(words)) {
      return Optional.empty();
    }
    Optional<String> country = leading(words).or(() -> trailing(words));
    removePresent(words);
    turn(words);
    return isOffice(core(words))
        ? Optional.of(new Office(titled(words), country))
        : Optional.empty();
  }

  /** Of a {@code secretary of state's website} something is told, and no office. */
  private static boolean isOwned(List<String> words) {
    for (int at = 1; at + 1 < words.size(); at++) {
      String word = words.get(at);
      if (words.get(at - 1).equals("of")
          && word.endsWith("'s")
          && Character.isLowerCase(word.codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words name two offices of one person: {@code its president and chief executive}. */
  static boolean areOfOne(String phrase) {
    String[] offices = phrase.strip().split(" and ", -1);
    return offices.length == 2
        && Determiners.without(offices[1]).equals(offices[1])
        && Arrays.stream(offices).allMatch(office -> of(office).isPresent());
  }

  /** The office that the words between a comma and a name's end or beginning tell. */
  static Optional<Office> beside(String phrase) {
    List<String> words = OfficeWords.of(phrase);
    return words.isEmpty() ? Optional.empty() : of(String.join(" ", words));
  }

  /** The office among the titles before a name: {@code Defense Minister Brigadier General}. */
  static Optional<Office> before(String titles) {
    List<String> words = words(titles);
    String last = words.getLast().toLowerCase(Locale.ROOT);
    if ((SHORTENED.containsKey(last) || SECOND.contains(last))
        && words.size() > 1
        && isOffice(words.subList(0, words.size() - 1))
        && !Titles.qualifies(words.get(words.size() - 2).toLowerCase(Locale.ROOT))) {
      words.removeLast();
    } else if (SHORTENED.containsKey(last)) {
      words.set(words.size() - 1, SHORTENED.get(last));
      words = words.subList(behindBody(words), words.size());
    }
    int end = 0;
    for (int at = 0; at < words.size(); at++) {
      boolean general = at > 0 && at == end && words.get(at).equalsIgnoreCase("general");
      end = Titles.isOffice(words.get(at)) || general ? at + 1 : end;
    }
    boolean field = end > 0 && end < words.size() && OF.contains(words.get(end));
    return of(String.join(" ", field ? words : words.subList(0, end)));
  }

  /** Where words begin behind the last one of a body's name: its title is not the person's. */
  private static int behindBody(List<String> words) {
    int start = words.size() - 1;
    while (start > 0 && !BodyWords.contains(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  Office in(Optional<String> state) {
    return new Office(title, state);
  }

  /** The office as it was given, in the program's way of writing. */
  static Optional<Office> of(Optional<String> title, Optional<String> country) {
    return title.map(
        words ->
            of(words)
                .map(found -> new Office(found.title, country.or(found::country)))
                .orElseGet(() -> new Office(words.strip(), country)));
  }

  /** Whether one person at a time can hold it. */
  boolean isHeldByOne() {
    return country.isPresent() && Titles.isHeldByOne(key());
  }

  /**
   * Whether this may be another way to call that office, with less or with more words: {@code
   * Republican Nominee} and {@code Republican Presidential Nominee}. A word alone, of nobody knows
   * what, tells too little.
   */
  boolean mayBe(Office other) {
    boolean elsewhere =
        country.isPresent() && other.country.isPresent() && !country.equals(other.country);
    List<String> own = form();
    List<String> others = other.form();
    List<String> shorter = own.size() <= others.size() ? own : others;
    List<String> longer = shorter == own ? others : own;
    return !elsewhere
        && isWithAnother() == other.isWithAnother()
        && (shorter.size() > 1 || country.isPresent() && country.equals(other.country))
        && shorter.getLast().equals(longer.getLast())
        && longer.containsAll(shorter)
        && longer.stream().noneMatch(word -> !shorter.contains(word) && Titles.makesAnother(word));
  }

  /** {@code Secretary of State and candidate for the Senate}. */
  private boolean isWithAnother() {
    List<String> words = List.of(key().split(" "));
    int and = words.indexOf("and");
    return and > core(words).size()
        && words.subList(and, words.size()).stream().anyMatch(Titles::isOffice);
  }

  /**
   * The words in one order, the office itself last: {@code adviser on trade to the leader}, {@code
   * the leader's adviser}.
   */
  private List<String> form() {
    List<String> words = new ArrayList<>(List.of(key().replace("'s", "").split(" ")));
    List<String> core = core(words);
    List<String> form =
        new ArrayList<>(words.subList(Math.min(core.size() + 1, words.size()), words.size()));
    form.removeIf(Determiners::contains);
    form.addAll(core);
    return form;
  }

  /**
   * Whether it is that office without whose or for what it is: {@code Senator}, {@code Ohio
   * Senator}; {@code Minister}, {@code Finance Minister}. A prime minister is called so.
   */
  boolean isShortOf(Office other) {
    return title.indexOf(' ') < 0
        && !Titles.isWide(key())
        && other.title.endsWith(" " + title)
        && !other.key().endsWith("prime minister")
        && Arrays.stream(other.key().split(" ")).noneMatch(Titles::makesAnother);
  }

  /**
   * Whether it is that office without what it is for: {@code Archbishop}, {@code Archbishop of
   * York}. The president of a union is none whom news calls {@code the president}.
   */
  boolean isBeginningOf(Office other) {
    return other.key().startsWith(key() + " of ") && !key().endsWith("president");
  }

  /** Whether a wider word is used for it: {@code Politician} for {@code Ohio Senator}. */
  boolean isSortOf(Office wider) {
    boolean elsewhere = wider.country.isPresent() && !wider.country.equals(country);
    return !elsewhere && Titles.isSort(wider.key(), form().getLast());
  }

  /** The title in lower case. */
  String key() {
    return title.toLowerCase(Locale.ROOT);
  }

  /** The office and whose it is, as it stands behind a name. */
  String spoken() {
    return country.map(state -> title + ", " + state).orElse(title);
  }

  private static List<String> words(String phrase) {
    String plain = Determiners.without(phrase.replace('’', '\''));
    Pattern end = ABBREVIATED.matcher(plain).find() ? SIGNS : STOPS;
    return new ArrayList<>(Arrays.asList(BLANKS.split(end.matcher(plain).replaceAll(""))));
  }

  /** Takes a state's name, adjective or possessive from the beginning. */
  private static Optional<String> leading(List<String> words) {
    for (int length = Math.min(LONGEST_STATE, words.size() - 1); length > 0; length--) {
      String text = OWNED.matcher(String.join(" ", words.subList(0, length))).replaceAll("");
      Optional<String> state = States.ofAdjective(text).or(() -> States.named(text));
      if (state.isPresent()) {
        words.subList(0, length).clear();
        return state;
      }
    }
    return Optional.empty();
  }

  /** Takes {@code of Russia} from the end. */
  private static Optional<String> trailing(List<String> words) {
    for (int at = 1; at < words.size() - 1; at++) {
      if (OF.contains(words.get(at))) {
        Optional<String> state =
            States.named(String.join(" ", words.subList(at + 1, words.size())));
        if (state.isPresent()) {
          words.subList(at, words.size()).clear();
          return state;
        }
      }
    }
    return Optional.empty();
  }

  /** Takes away what every office is that is held now; the {@code New} of New Jersey stays. */
  private static void removePresent(List<String> words) {
    for (int at = words.size() - 1; at >= 0; at--) {
      boolean isPlace =
          words.get(at).equals("New")
              && at + 1 < words.size()
              && NEW_PLACES.contains(words.get(at + 1));
      if (PRESENT.contains(words.get(at).toLowerCase(Locale.ROOT)) && !isPlace) {
        words.remove(at);
      }
    }
  }

  /** {@code minister of defense} becomes {@code defense minister}. */
  private static void turn(List<String> words) {
    boolean turned = words.size() >= 3 && words.get(0).equalsIgnoreCase("minister");
    if (turned && OF.contains(words.get(1))) {
      List<String> field = new ArrayList<>(words.subList(2, words.size()));
      field.removeIf(Determiners::contains);
      words.clear();
      words.addAll(field);
      words.add("minister");
    }
    int last = words.size() - 1;
    if (last == 2 && words.get(1).equalsIgnoreCase("affairs")) {
      words.remove(1);
    }
  }

  /**
   * The words before {@code of}: {@code Commander} of the IRGC; all of them where it stands in the
   * name of a body: {@code Bank of Norway Governor}.
   */
  private static List<String> core(List<String> words) {
    boolean isLast = !words.isEmpty() && Titles.isOffice(words.getLast());
    for (int at = 1; at < words.size() - 1; at++) {
      boolean ofBody = isLast && BodyWords.contains(words.get(at - 1));
      if (OfficeWords.isLink(words.get(at)) && !ofBody) {
        return words.subList(0, at);
      }
    }
    return words;
  }

  private static boolean isOffice(List<String> core) {
    String last = core.isEmpty() ? "" : core.getLast();
    boolean general = core.size() > 1 && last.equalsIgnoreCase("general");
    return Titles.isOffice(general ? core.get(core.size() - 2) : last);
  }

  private static String titled(List<String> words) {
    List<String> titled = new ArrayList<>();
    for (String word : words) {
      String plain = SAME.getOrDefault(word.toLowerCase(Locale.ROOT), word);
      boolean small =
          OfficeWords.isLink(plain) || Determiners.contains(plain) || plain.equals("and");
      titled.add(
          small ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }
    return String.join(" ", titled);
  }
}
