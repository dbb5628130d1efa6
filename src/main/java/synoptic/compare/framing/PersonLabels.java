package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.annotate.people.SpellingKey;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;
import synoptic.text.Words;

/**
 * How two sides name the persons whom both name, where that tells them apart: with which titles and
 * forms of address, or by another name than the one in full and its parts. Who is who is told by
 * identity, so that no group of labels is needed.
 */
final class PersonLabels {

  /** The most that are shown, so that they stay what somebody reads. */
  private static final int MOST = 12;

  /** Of more ways to name one person the rarest are left out. */
  private static final int MOST_LABELS = 8;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** How a side names each person: the places, by the label's key. */
  private final Map<String, Map<String, List<Occurrence>>> places = new HashMap<>();

  private final Labels labels;

  /** Labels as both sides write them. */
  private static final class Labels {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    /** The same for {@code Sen. Sergey} and {@code Senator Sergei}: spelling tells of no view. */
    String key(String label) {
      String key = keys.computeIfAbsent(label, Labels::spelled);
      written.putIfAbsent(key, label);
      return key;
    }

    private static String spelled(String label) {
      return Words.of(label).stream()
          .map(word -> SpellingKey.of(HouseStyle.of(Folding.fold(word.text()), true)))
          .collect(Collectors.joining(" "));
    }

    /** A label as it was met first. */
    String written(String key) {
      return written.get(key);
    }
  }

  private PersonLabels(Side side, List<Stated> stated, Labels labels) {
    this.labels = labels;
    for (int at = 0; at < stated.size(); at++) {
      String text = side.passages().get(at).text();
      for (NamedEntity name : stated.get(at).names()) {
        if (name.sort() == Sort.PERSON) {
          add(name.name(), name.titled().in(text), new Occurrence(at, name.titled()));
        }
      }
    }
  }

  private void add(String person, String label, Occurrence place) {
    String key = labels.key(BLANKS.matcher(label).replaceAll(" "));
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
    Labels labels = new Labels();
    PersonLabels inA = new PersonLabels(a, facts.a(), labels);
    PersonLabels inB = new PersonLabels(b, facts.b(), labels);
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
        .map(label -> new Used(labels.written(label.getKey()), label.getValue()))
        .toList();
  }

  /** How many places name a person otherwise than by parts of the name, and as no other does. */
  private int own(String person, PersonLabels other) {
    Set<String> name = parts(Labels.spelled(person));
    Set<Set<String>> others =
        other.places.get(person).keySet().stream()
            .map(PersonLabels::parts)
            .collect(Collectors.toSet());
    return places.get(person).entrySet().stream()
        .filter(label -> !name.containsAll(parts(label.getKey())))
        .filter(label -> !others.contains(parts(label.getKey())))
        .mapToInt(label -> label.getValue().size())
        .sum();
  }

  /** The words of a key without initials, which some newspapers always write and others never. */
  private static Set<String> parts(String key) {
    return Arrays.stream(key.split(" "))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
