package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.annotate.people.lexicon.SpellingKey;
import synoptic.annotate.people.lexicon.Titles;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.HouseStyle;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Words;

/**
 * How two sides name the persons whom both name, where that tells them apart: with which titles,
 * forms of address and descriptions, or by another name than the one in full and its parts. Who is
 * who is told by identity, so that no group of labels is needed.
 */
final class PersonLabels {

  /** The most that are shown, so that they stay what somebody reads. */
  private static final int MOST = 12;

  /** Of more ways to name one person the rarest are left out. */
  private static final int MOST_LABELS = 8;

  /** How a side names each person: the places, by the label's key. */
  private final Map<String, Map<String, List<Occurrence>>> places = new HashMap<>();

  private final Map<String, String> keys = new HashMap<>();

  /** Each label as this side writes it first, by its key. */
  private final Map<String, String> written = new HashMap<>();

  private PersonLabels(Side side, List<Stated> stated) {
    for (int at = 0; at < stated.size(); at++) {
      String text = side.passages().get(at).text();
      for (NamedEntity name : stated.get(at).names()) {
        if (name.sort() == Sort.PERSON) {
          add(name.name(), name.described().in(text), new Occurrence(at, name.described()));
        }
      }
    }
  }

  private void add(String person, String label, Occurrence place) {
    String plain = Paragraph.plain(label);
    String key = keys.computeIfAbsent(plain, PersonLabels::key);
    written.putIfAbsent(key, plain);
    places
        .computeIfAbsent(person, unseen -> new LinkedHashMap<>())
        .computeIfAbsent(key, unseen -> new ArrayList<>())
        .add(place);
  }

  /**
   * Those first for whom most places have a title, or another name, that the other side never uses.
   *
   * @param facts the names of both sides
   */
  static List<ActorLabels> of(Side a, Side b, PassageMentions facts) {
    PersonLabels inA = new PersonLabels(a, facts.a());
    PersonLabels inB = new PersonLabels(b, facts.b());
    Set<String> both = new TreeSet<>(inA.places.keySet());
    both.retainAll(inB.places.keySet());
    Map<String, Integer> own = new HashMap<>();
    both.forEach(person -> own.put(person, inA.own(person, inB) + inB.own(person, inA)));
    return both.stream()
        .filter(person -> own.get(person) > 0)
        .sorted(Comparator.comparingInt(person -> -own.get(person)))
        .limit(MOST)
        .map(person -> inA.beside(person, inB))
        .toList();
  }

  private ActorLabels beside(String person, PersonLabels other) {
    List<Used> mine = used(person);
    List<Used> theirs = other.used(person);
    List<String> all =
        Stream.of(mine, theirs).flatMap(List::stream).map(Used::label).distinct().toList();
    return new ActorLabels(new LabelGroup(person, Optional.empty(), all), mine, theirs);
  }

  private List<Used> used(String person) {
    return places.get(person).entrySet().stream()
        .sorted(Comparator.comparingInt(label -> -label.getValue().size()))
        .limit(MOST_LABELS)
        .map(label -> new Used(written.get(label.getKey()), label.getValue()))
        .toList();
  }

  /** How many places add something to a person's name, or put it for a part, that no other does. */
  private int own(String person, PersonLabels other) {
    Set<String> name = parts(key(person));
    Set<Set<String>> others =
        other.places.get(person).keySet().stream()
            .map(label -> added(label, name))
            .collect(Collectors.toSet());
    return places.get(person).entrySet().stream()
        .filter(label -> !added(label.getKey(), name).isEmpty())
        .filter(label -> !others.contains(added(label.getKey(), name)))
        .mapToInt(label -> label.getValue().size())
        .sum();
  }

  private static Set<String> added(String label, Set<String> name) {
    Set<String> added = new HashSet<>(parts(label));
    added.removeAll(name);
    return added;
  }

  /** The same for {@code Sen. Sergey} and {@code Senator Sergei}: spelling tells of no view. */
  private static String key(String label) {
    return Words.of(label).stream()
        .map(word -> SpellingKey.of(HouseStyle.of(Folding.fold(word.text()), true)))
        .collect(Collectors.joining(" "));
  }

  /** The telling words of a key without initials, which some always write and others never. */
  private static Set<String> parts(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> word.length() > 1)
        .filter(word -> Titles.contains(word) || isTelling(word))
        .collect(Collectors.toSet());
  }

  private static boolean isTelling(String word) {
    return Language.ENGLISH.filler(word) == Language.Filler.NONE;
  }
}
