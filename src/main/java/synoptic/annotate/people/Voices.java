package synoptic.annotate.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.annotate.people.lexicon.SpellingKey;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.corpus.Speaker;
import synoptic.text.Folding;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Who speaks in a library: the speakers of all articles, those together that are one. A library's
 * own list of people has the last word, and what it says is apart stays apart; else a name is
 * joined with another only where the articles tell that they are one, and what they do not tell
 * keeps its own words. The order in which the speakers are given changes nothing.
 */
public final class Voices {

  private static final String UNKNOWN = "unknown";

  /** So many times as often as another an office is told that makes the other a rare one. */
  private static final int RARE = 4;

  /** The longest that a sensible name or description is, in characters. */
  private static final int LONGEST = 200;

  /**
   * A speaker as an article has it.
   *
   * @param article the article's id
   * @param published when the article came out
   * @param name the speaker's name as far as the article tells
   * @param sort what kind of speaker it is
   * @param office the office that the article gives: {@code Foreign Minister}
   * @param country whose office it is: {@code Russia}
   */
  public record Heard(
      String article,
      Optional<PartialDate> published,
      String name,
      Speaker.Sort sort,
      Optional<String> office,
      Optional<String> country) {

    private boolean isPerson() {
      return sort == Speaker.Sort.PERSON && isResolvable();
    }

    /** Whether the words can be those of a voice that other articles have too. */
    private boolean isResolvable() {
      return sort != Speaker.Sort.PRONOUN
          && name.length() <= LONGEST
          && !name.isBlank()
          && !name.strip().equalsIgnoreCase(UNKNOWN);
    }
  }

  /** What tells whether articles are about one event. */
  @FunctionalInterface
  public interface Events {

    /** Where nothing tells it. */
    Events UNKNOWN = (article, other) -> false;

    /** Whether two articles, by their ids, are surely about one event. */
    boolean areOne(String article, String other);
  }

  /** What the articles tell of one voice. */
  private static final class Voice {
    final Set<String> spellings = new HashSet<>();
    final Set<String> words = new TreeSet<>();

    /** What words were taken from before. */
    final Set<List<Object>> read = new HashSet<>();

    /** In how many articles each office is told. */
    final TreeMap<String, Integer> offices = new TreeMap<>();

    /** The articles and the offices that they tell. */
    final Set<List<String>> told = new HashSet<>();

    boolean isPerson;

    void hold(String article, String office) {
      if (told.add(List.of(article, office))) {
        offices.merge(office, 1, Integer::sum);
      }
    }
  }

  private final KnownNames known;
  private final Partings partings;
  private final Persons persons;
  private final OfficeHolders holders = new OfficeHolders();
  private final Descriptions descriptions = new Descriptions();
  private final Map<String, Optional<Office>> offices = new HashMap<>();
  private final Map<String, Voice> voices = new HashMap<>();

  private Voices(Collection<Heard> heard, People people, Extent extent) {
    known = new KnownNames(people);
    List<Heard> named = heard.stream().filter(Heard::isPerson).toList();
    partings = new Partings(people);
    heard.stream().filter(one -> one.isResolvable() && !one.isPerson()).forEach(descriptions::add);
    persons = new Persons(named, known, partings, extent, descriptions::articlesOfBody);
    named.forEach(this::addHolder);
    partings.settle(heard, this::name);
    heard.forEach(this::addVoice);
  }

  /** The voices among speakers, with the names that a library's own list gives them. */
  public static Voices of(Collection<Heard> heard, People people) {
    return of(heard, people, Events.UNKNOWN);
  }

  /**
   * The voices among speakers, with the names that a library's own list gives them.
   *
   * @param events asked for two articles only where a surname may be that of several persons
   */
  public static Voices of(Collection<Heard> heard, People people, Events events) {
    return new Voices(heard, people, new Extent.Library(events));
  }

  /**
   * The voices of one article, as it tells them by itself: what other articles say may join more of
   * them and name them better, and never makes wrong what this one tells.
   */
  public static Voices ofArticle(Collection<Heard> heard, People people) {
    return new Voices(heard, people, new Extent.Article());
  }

  /** From where the speakers come that are known. */
  sealed interface Extent {

    /** All that the library has. */
    record Library(Events events) implements Extent {}

    /** One article of several, of which the others are not known. */
    record Article() implements Extent {}
  }

  /** The name of a voice that other articles, of which it is none, name in the same words. */
  static String in(String article, String words) {
    return words + of(article);
  }

  private static String of(String article) {
    return " (" + article + ")";
  }

  /** A voice's name beside its article, which it need not name again. */
  public static String beside(String article, String voice) {
    String of = of(article);
    return voice.endsWith(of) ? voice.substring(0, voice.length() - of.length()) : voice;
  }

  /** The name of the voice that was heard; its own words where nothing tells whose it is. */
  public String name(Heard heard) {
    String found = found(heard);
    String name = known.voice(found).orElse(found);
    return maybe(heard, name) ? name : People.spelled(heard.name());
  }

  /** The name that the list does not have as it is, but may have as another's. */
  private String found(Heard heard) {
    if (!heard.isResolvable()) {
      return heard.name();
    }
    if (heard.isPerson()) {
      return body(heard).orElseGet(() -> persons.name(heard));
    }
    Description description = descriptions.of(heard.name());
    return known
        .name(description)
        .filter(name -> maybe(heard, name))
        .or(() -> held(heard).flatMap(office -> holders.name(heard, office)))
        .filter(name -> maybe(heard, name))
        .or(() -> description.state().map(this::listed))
        .filter(name -> maybe(heard, name))
        .orElseGet(() -> descriptions.usual(heard));
  }

  /** The body that a word alone is the name of, as other articles tell and this one does not. */
  private Optional<String> body(Heard heard) {
    return persons.isNobody(heard) ? descriptions.body(heard.name()) : Optional.empty();
  }

  private boolean maybe(Heard heard, String name) {
    return !partings.part(heard.name(), () -> name);
  }

  /** Whether that voice is a person's, as far as the articles tell. */
  public boolean isPerson(String name) {
    return Optional.ofNullable(voices.get(name)).filter(voice -> voice.isPerson).isPresent();
  }

  /**
   * The other ways in which the articles name that voice, in order of letters: none twice that
   * differs in case, signs or a determiner alone, and without what is told of it behind a comma.
   */
  public List<String> spellings(String name) {
    Voice voice = voices.get(name);
    if (voice == null) {
      return List.of();
    }
    Map<String, String> spellings = new HashMap<>();
    voice.spellings.stream()
        .map(each -> PersonName.of(each).hasSuffix() ? each : SpeakerWords.head(each))
        .sorted(Comparator.reverseOrder())
        .forEach(spelling -> spellings.putIfAbsent(plain(spelling), spelling));
    spellings.remove(plain(name));
    return spellings.values().stream()
        .sorted(Comparator.comparing(Folding::fold).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String plain(String spelling) {
    return Folding.fold(Determiners.without(spelling)).replace('’', '\'').replace(".", "");
  }

  /** The words by which it is told in the articles that this voice speaks, in order of letters. */
  public Collection<String> words(String name) {
    Voice voice = voices.get(name);
    return voice == null ? Set.of(name) : voice.words;
  }

  /** Whether each typed word may be another spelling of a word of the name. */
  public static boolean mayBeSpelt(String typed, String name) {
    List<String> keys = Words.of(name).stream().map(word -> SpellingKey.of(word.text())).toList();
    List<Word> words = Words.of(typed);
    return !words.isEmpty()
        && words.stream().map(word -> SpellingKey.of(word.text())).allMatch(keys::contains);
  }

  /** How many words of a name may be other spellings of words of another. */
  public static int wordsInCommon(String name, String other) {
    Set<String> keys = new HashSet<>();
    Words.of(other).forEach(word -> keys.add(SpellingKey.of(word.text())));
    return (int)
        Words.of(name).stream().filter(word -> keys.contains(SpellingKey.of(word.text()))).count();
  }

  /** The office of that voice and whose it is: {@code Foreign Minister, Russia}. */
  public Optional<String> office(String name) {
    return known
        .office(name)
        .map(Office::spoken)
        .or(
            () ->
                Optional.ofNullable(voices.get(name))
                    .filter(voice -> !voice.offices.isEmpty())
                    .map(voice -> usual(voice.offices)));
  }

  /** The most frequent; of a word alone the most frequent, and not rare, that tells more of it. */
  private static String usual(TreeMap<String, Integer> offices) {
    String most = Counts.most(offices);
    TreeMap<String, Integer> fuller = new TreeMap<>(offices);
    fuller.values().removeIf(times -> times * RARE < offices.get(most));
    fuller.keySet().removeIf(office -> !isFuller(office, most));
    return most.indexOf(' ') > 0 || fuller.isEmpty() ? most : Counts.most(fuller);
  }

  /** {@code Senator}, {@code Vermont Senator}; not {@code Former Senator}. */
  private static boolean isFuller(String office, String word) {
    return office.startsWith(word + " of ")
        || office.endsWith(" " + word)
            && Arrays.stream(office.substring(0, office.length() - word.length()).split(" "))
                .noneMatch(Voices::changesOffice);
  }

  /** Whether an office behind the word is another one, or the word none that belongs to it. */
  private static boolean changesOffice(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return word.equals("State")
        || word.equals(lower)
        || Titles.isOffice(word)
        || Titles.makesAnother(lower);
  }

  /** The list may have another name for a state. */
  private String listed(String state) {
    return known.name(descriptions.of(state)).orElse(state);
  }

  /** The office that the article gives, taken from the words where it is not told apart. */
  private Optional<Office> held(Heard heard) {
    String words = heard.sort() == Speaker.Sort.OFFICE ? heard.name() : "";
    return offices
        .computeIfAbsent(heard.office().orElse(words), Office::of)
        .or(() -> heard.office().map(title -> new Office(title.strip(), Optional.empty())))
        .map(office -> new Office(office.title(), heard.country().or(office::country)));
  }

  private void addHolder(Heard heard) {
    String name = name(heard);
    holders.add(heard, name);
    held(heard).ifPresent(office -> holders.add(heard, office, name));
    known.office(name).ifPresent(office -> holders.add(heard, office, name));
  }

  private void addVoice(Heard heard) {
    String name = name(heard);
    Voice voice = voices.computeIfAbsent(name, called -> new Voice());
    voice.spellings.add(heard.name());
    voice.isPerson |= heard.isPerson();
    if (heard.isPerson()) {
      held(heard).ifPresent(office -> voice.hold(heard.article(), office.spoken()));
    }
    if (voice.read.add(List.of(heard.name(), heard.office(), heard.country()))) {
      addWords(heard, name, voice);
    }
  }

  private void addWords(Heard heard, String name, Voice voice) {
    voice.words.addAll(
        SpeakerWords.naming(
            heard.name(), heard.sort(), heard.office(), heard.country(), persons::isSurname));
    boolean isListed =
        known
            .name(descriptions.of(heard.name()))
            .or(() -> known.voice(found(heard)))
            .filter(name::equals)
            .isPresent();
    if (heard.isPerson() || isListed) {
      voice.words.add(name);
    }
  }
}
