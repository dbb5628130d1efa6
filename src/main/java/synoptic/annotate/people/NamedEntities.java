package synoptic.annotate.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.annotate.people.Voices.Events;
import synoptic.annotate.people.Voices.Extent;
import synoptic.annotate.people.Voices.Heard;
import synoptic.annotate.people.lexicon.BodyWords;
import synoptic.annotate.people.lexicon.SpellingKey;
import synoptic.annotate.people.lexicon.States;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.corpus.Part;
import synoptic.corpus.People;
import synoptic.corpus.Speaker;
import synoptic.text.Folding;
import synoptic.text.Span;

/**
 * The persons, bodies and places that some articles name, by rules for English. A library's own
 * list of people comes first; persons are found as speakers are; a place is what stands somewhere
 * in the articles behind a word such as <i>in</i> or <i>near</i>; a state is a place there and
 * elsewhere a body. A name of which the articles tell none of this is left out.
 */
public final class NamedEntities {

  private static final Set<String> WHERE =
      Set.of("in", "near", "outside", "inside", "around", "across", "throughout", "into");

  private static final Set<String> DIRECTIONS =
      Set.of("northern", "southern", "eastern", "western", "central", "downtown", "greater");

  /** Words with a capital letter behind <i>in</i> that are no place. */
  private static final Set<String> NO_PLACES =
      Set.of(
          ("arab arabic kurdish sunni shia shiite alawi jihadist soviet english persian farsi hebrew"
                  + " god parliament congress chapter article part phase figure table section volume"
                  + " appendix may islam christianity christian jewish muslim ottoman i ii iii iv")
              .split(" "));

  /** Words that begin the Arabic name of a group. */
  private static final Set<String> GROUPS =
      Set.of("jabhat", "jaysh", "jaish", "ahrar", "liwa", "harakat", "faylaq", "hizb", "ansar");

  /** Countries that are written with their initials. */
  private static final Set<String> COUNTRIES = Set.of("US", "USA", "UK", "UAE", "DRC", "USSR");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int SHORTEST_ACRONYM = 3;

  /**
   * A name in a paragraph.
   *
   * @param described the same with what describes the person beside it
   * @param settled what it names, where the words around it tell; else the other paragraphs may
   * @param body whether it is a body's, if it is neither a person's nor a place's
   */
  private record Found(
      Part part, Span described, String name, String key, Optional<Sort> settled, boolean body) {

    NamedEntity as(Sort sort) {
      return new NamedEntity(part, described, name, key, sort);
    }
  }

  /**
   * What one article names.
   *
   * @param names the names of each paragraph, by its text
   * @param persons whom it names in full
   */
  private record ReadArticle(Map<String, List<Found>> names, List<String> persons) {}

  private final ListedNames listed;

  /** For each article the names of each paragraph, by its text. */
  private final List<Map<String, List<Found>>> found = new ArrayList<>();

  private final Set<String> places = ConcurrentHashMap.newKeySet();

  /** The keys of the words that some of the articles tell to be companies. */
  private final Set<String> companies = ConcurrentHashMap.newKeySet();

  /** What was worked out before. */
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  /** The surnames of the persons who are named in full somewhere. */
  private final Set<String> surnames = new HashSet<>();

  /** Who is who among the persons named in full, whatever article names them how. */
  private final Persons persons;

  private NamedEntities(List<List<String>> articles, People people) {
    listed = new ListedNames(people);
    List<ReadArticle> all = articles.parallelStream().map(this::read).toList();
    List<Heard> named = new ArrayList<>();
    for (ReadArticle article : all) {
      for (String name : article.persons) {
        surnames.add(surname(name));
        named.add(heard(found.size(), name));
      }
      found.add(article.names);
    }
    persons =
        new Persons(
            named,
            new KnownNames(people),
            new Partings(people),
            new Extent.Library(Events.UNKNOWN),
            word -> 0);
  }

  /**
   * Reads the names of some articles, in time linear in their length.
   *
   * @param articles the paragraphs of each
   */
  public static NamedEntities of(List<List<String>> articles, People people) {
    return new NamedEntities(articles, people);
  }

  /**
   * The names in a paragraph, in order, without overlap.
   *
   * @param article which of the articles it is of, from 0
   * @param text one of the article's paragraphs; others have no names
   */
  public List<NamedEntity> in(int article, String text) {
    return found.get(article).getOrDefault(Paragraph.plain(text), List.of()).stream()
        .flatMap(name -> settled(article, name).stream())
        .toList();
  }

  /** The name with what it names, as far as all the articles tell. */
  private Optional<NamedEntity> settled(int article, Found name) {
    boolean isPerson = name.settled.filter(Sort.PERSON::equals).isPresent();
    if (isPerson || name.settled.isEmpty() && surnames.contains(name.key)) {
      String shown = persons.name(heard(article, name.name));
      return Optional.of(
          new NamedEntity(name.part, name.described, shown, key(shown), Sort.PERSON));
    }
    if (name.settled.isPresent()) {
      return Optional.of(name.as(name.settled.get()));
    }
    boolean place = places.contains(name.key);
    return place || name.body || companies.contains(name.key)
        ? Optional.of(name.as(place ? Sort.PLACE : Sort.BODY))
        : Optional.empty();
  }

  private static Heard heard(int article, String name) {
    String id = String.valueOf(article);
    return new Heard(
        id, Optional.empty(), name, Speaker.Sort.PERSON, Optional.empty(), Optional.empty());
  }

  private ReadArticle read(List<String> texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    texts.forEach(text -> paragraphs.addAll(Paragraph.of(text, Paragraph.MOST_TOKENS)));
    ArticlePersons.Read read = ArticlePersons.read(paragraphs);
    Map<String, List<Found>> byText = new HashMap<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      Paragraph paragraph = paragraphs.get(at);
      learn(paragraph);
      Reading reading = new Reading(paragraph, read.cast());
      reading.persons(read.mentions().get(at));
      reading.others();
      byText.computeIfAbsent(paragraph.text, text -> new ArrayList<>()).addAll(reading.names);
    }
    byText.replaceAll((text, names) -> inOrder(names));
    return new ReadArticle(
        byText, read.cast().names().stream().filter(NamedEntities::isPerson).toList());
  }

  /** A paragraph that an article has twice is read twice. */
  private static List<Found> inOrder(List<Found> names) {
    return names.stream()
        .distinct()
        .sorted(Comparator.comparing(name -> name.part.span()))
        .toList();
  }

  private void learn(Paragraph paragraph) {
    for (int at = 1; at < paragraph.size(); at++) {
      int end = runEnd(paragraph, at);
      if (end > at && isWhere(paragraph, at) && canBePlace(paragraph, at, end)) {
        places.add(key(words(paragraph, at, end)));
      }
      at = Math.max(at, end - 1);
    }
  }

  /** Whether a name is one in full, and none of a state or a group. */
  private static boolean isPerson(String name) {
    List<String> words = List.of(name.split(" "));
    return words.size() > 1
        && States.named(name).isEmpty()
        && words.stream().noneMatch(word -> GROUPS.contains(Folding.fold(word)));
  }

  private String surname(String name) {
    return key(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether a word such as <i>in</i> stands before a token, or before a direction there. */
  private static boolean isWhere(Paragraph paragraph, int at) {
    int before = at - 1;
    if (before > 0 && DIRECTIONS.contains(paragraph.lower(before))) {
      before--;
    }
    if (before > 0 && paragraph.lower(before).equals("the")) {
      before--;
    }
    return before >= 0 && WHERE.contains(paragraph.lower(before));
  }

  private static boolean canBePlace(Paragraph paragraph, int from, int end) {
    String words = words(paragraph, from, end);
    boolean determined = paragraph.lower(from - 1).equals("the");
    if (isCountry(words)) {
      return true;
    }
    for (int at = from; at < end; at++) {
      String word = TokenText.withoutPossessive(paragraph.lower(at));
      if (NameTokens.isBreak(word)
          || NO_PLACES.contains(word)
          || Titles.contains(word)
          || BodyWords.contains(word)
          || isOfState(word)) {
        return false;
      }
    }
    return !determined && !isAcronym(words);
  }

  /** As in {@code Russian} and {@code Russian-Iranian}. */
  private static boolean isOfState(String word) {
    return Arrays.stream(word.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .anyMatch(part -> States.ofAdjective(part).isPresent());
  }

  /** The end of the words with a capital that begin with a token; the token itself if none do. */
  private static int runEnd(Paragraph paragraph, int from) {
    int at = from;
    while (at < paragraph.size()
        && isNameWord(paragraph, at)
        && !TokenText.isPronoun(paragraph, at, from)
        && (at == from || TokenText.isNear(paragraph, at) && !isOwner(paragraph, at - 1))) {
      at++;
    }
    return at;
  }

  private static boolean isNameWord(Paragraph paragraph, int at) {
    return TokenText.isCapitalWord(paragraph, at)
        || paragraph.isWord(at) && isWithArticle(paragraph, at);
  }

  /** As in {@code al-Bab}. */
  private static boolean isWithArticle(Paragraph paragraph, int at) {
    String word = TokenText.of(paragraph, at);
    int hyphen = word.indexOf('-');
    return hyphen == 2 && word.length() > 3 && Character.isUpperCase(word.charAt(3));
  }

  private static boolean isOwner(Paragraph paragraph, int at) {
    return paragraph.lower(at).endsWith("'s");
  }

  private static String words(Paragraph paragraph, int from, int end) {
    return TokenText.withoutPossessive(TokenText.of(paragraph, from, end));
  }

  /** A state or its capital, and none of the bodies that speak like a state. */
  private static boolean isCountry(String words) {
    return States.speaking(words).isPresent()
        && !BodyWords.hasWord(words)
        && !words.endsWith("Nations")
        && (!isInitials(words) || COUNTRIES.contains(words.replace(".", "")));
  }

  private static boolean isAcronym(String words) {
    return words.length() >= SHORTEST_ACRONYM && isInitials(words);
  }

  private static boolean isInitials(String words) {
    return words.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z' || unit == '.');
  }

  private String key(String words) {
    return keys.computeIfAbsent(words, NamedEntities::spelled);
  }

  /** The same for {@code Raqqa} and {@code Raqqah}. */
  private static String spelled(String words) {
    return Arrays.stream(BLANKS.split(Folding.fold(words)))
        .map(SpellingKey::of)
        .map(word -> word.length() > 3 && word.endsWith("h") ? cut(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** One paragraph as it is read; what was found first keeps its tokens. */
  private final class Reading {
    private final Paragraph paragraph;
    private final ArticlePersons cast;
    private final List<Found> names = new ArrayList<>();
    private final boolean[] taken;

    Reading(Paragraph paragraph, ArticlePersons cast) {
      this.paragraph = paragraph;
      this.cast = cast;
      taken = new boolean[paragraph.size()];
    }

    void persons(List<PersonMention> mentions) {
      for (PersonMention mention : mentions) {
        Optional<String> known = listed.person(mention.name());
        Optional<String> member =
            cast.member(mention)
                .filter(found -> found.isSure() && !found.isBare())
                .map(Member::name);
        known
            .or(() -> member.filter(NamedEntities::isPerson))
            .ifPresent(
                name ->
                    add(
                        DescribedName.of(paragraph, mentions, mention, begin(mention)),
                        mention.tokens(),
                        name,
                        Optional.of(Sort.PERSON),
                        false));
      }
    }

    /** Before its titles, but behind whose they are; <i>former</i> alone is none. */
    private int begin(PersonMention mention) {
      int name = mention.tokens().start();
      int begin = name;
      boolean titled = false;
      for (int at = name - 1; at >= mention.start() && !isOwner(paragraph, at); at--) {
        String word = paragraph.lower(at);
        titled |= Titles.contains(word) && !Titles.isLoose(word);
        begin = at;
      }
      return titled ? begin : name;
    }

    void others() {
      for (int at = 0; at < paragraph.size(); at++) {
        if (taken[at] || paragraph.begins(at) && NameTokens.isBreak(paragraph.lower(at))) {
          continue;
        }
        Optional<ListedNames.Found> found = listed.at(paragraph, at);
        if (found.isPresent() && isFree(at, found.get().end())) {
          listed(at, found.get());
          at = found.get().end() - 1;
        } else {
          int end = runEnd(paragraph, at);
          if (end > at && isFree(at, end)) {
            unlisted(at, end);
            at = end - 1;
          }
        }
      }
    }

    private boolean isFree(int from, int end) {
      for (int at = from; at < end; at++) {
        if (taken[at]) {
          return false;
        }
      }
      return true;
    }

    /** A state or its capital is a place where something happens in it. */
    private void listed(int at, ListedNames.Found found) {
      boolean place =
          found.sort() == Sort.BODY
              && at > 0
              && isWhere(paragraph, at)
              && isCountry(words(paragraph, at, found.end()));
      Span tokens = new Span(at, found.end());
      String name = place ? words(paragraph, at, found.end()) : found.name();
      add(tokens, name, Optional.of(place ? Sort.PLACE : found.sort()), false);
    }

    private void unlisted(int from, int end) {
      String words = words(paragraph, from, end);
      Span tokens = new Span(from, end);
      Optional<String> state = States.named(words);
      boolean capital = state.isEmpty() && States.ofCapital(words).isPresent();
      if (state.isPresent() || capital) {
        boolean place = from > 0 && isWhere(paragraph, from) && isCountry(words);
        Sort otherwise = capital ? Sort.CAPITAL : Sort.BODY;
        String name = place ? words : state.orElse(words);
        add(tokens, name, Optional.of(place ? Sort.PLACE : otherwise), false);
      } else if (cast.isCompany(words)) {
        companies.add(key(words));
        add(tokens, words, Optional.of(Sort.BODY), false);
      } else {
        boolean capitals = isAcronym(words) && !BodyWords.isNothing(words);
        boolean body = !paragraph.begins(from) && (capitals || isBody(from, end));
        add(tokens, words, Optional.empty(), body);
      }
    }

    /** {@code Reuters}, or several words of which the last tells that they name a body. */
    private boolean isBody(int from, int end) {
      String last = TokenText.withoutPossessive(paragraph.lower(end - 1));
      return end - from == 1
          ? BodyWords.isOutlet(last)
          : GROUPS.contains(Folding.fold(paragraph.lower(from))) || BodyWords.contains(last);
    }

    private void add(Span tokens, String name, Optional<Sort> settled, boolean body) {
      add(tokens, tokens, name, settled, body);
    }

    private void add(Span around, Span tokens, String name, Optional<Sort> settled, boolean body) {
      for (int at = tokens.start(); at < tokens.end(); at++) {
        taken[at] = true;
      }
      Span whole =
          new Span(
              paragraph.spans[tokens.start()].start(), paragraph.spans[tokens.end() - 1].end());
      String written = TokenText.withoutPossessive(whole.in(paragraph.text));
      Part part = new Part(written, new Span(whole.start(), whole.start() + written.length()));
      Span described =
          new Span(
              paragraph.spans[around.start()].start(),
              around.end() > tokens.end()
                  ? paragraph.spans[around.end() - 1].end()
                  : part.span().end());
      names.add(new Found(part, described, name, key(name), settled, body));
    }
  }
}
