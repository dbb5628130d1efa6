package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import synoptic.annotate.dates.Counted;
import synoptic.annotate.dates.Mention;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.dates.Mention.Numbered;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.compare.LightStemmer;
import synoptic.compare.Occurrence;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.Signals;
import synoptic.compare.framing.Difference.Given;
import synoptic.compare.framing.Difference.Kind;
import synoptic.compare.framing.PassageMentions.Stated;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;

/** Finds in passages that stand beside each other what one gives and the other gives otherwise. */
final class Differences {

  private static final int MOST = 300;

  /** A difference with how close its two passages are. */
  private record Weighed(Difference difference, double score) {}

  private static final Comparator<Weighed> ORDER =
      Comparator.comparing((Weighed one) -> !one.difference.isMutual())
          .thenComparingDouble(one -> -one.score)
          .thenComparing(one -> one.difference.a())
          .thenComparing(one -> one.difference.kind());

  private final PassageMentions facts;
  private final Map<String, Set<Integer>> groups = new HashMap<>();
  private final List<Weighed> found = new ArrayList<>();

  private Differences(PassageMentions facts, List<LabelGroup> labels) {
    this.facts = facts;
    for (int group = 0; group < labels.size(); group++) {
      for (String label : labels.get(group).labels()) {
        groups.computeIfAbsent(Folding.fold(label), unseen -> new HashSet<>()).add(group);
      }
    }
  }

  /**
   * The differences inside the pairs of a comparison, first those where each side gives something
   * of its own, the closest passages first; without those pairs whose passage of B has a clearly
   * closer one in A: dates, numbers, places, participants.
   *
   * <p>A date differs from those that share no day with it. A number differs where both passages
   * count the same things and the values are others. A place or a participant differs where the
   * other passage does not name it but names others; labels of one group name the same.
   */
  static List<Difference> of(Comparison lined, PassageMentions facts, List<LabelGroup> labels) {
    Differences differences = new Differences(facts, labels);
    for (AlignedRow row : closest(lined.pairs(), nearly(lined.basis()))) {
      Candidate best = row.candidates().getFirst();
      differences.read(row.index(), best.index(), best.score());
    }
    differences.found.sort(ORDER);
    return differences.found.stream().limit(MOST).map(Weighed::difference).toList();
  }

  /** How close a passage comes, compared to the closest, where it still counts as aligned. */
  private static double nearly(Signals basis) {
    return switch (basis) {
      case WORDS -> 0.8;
      case WORDS_AND_MEANING -> 0.95;
    };
  }

  /** The rows that come nearly as close to their passage of B as any other does. */
  private static List<AlignedRow> closest(List<AlignedRow> pairs, double nearly) {
    Map<Integer, Double> best = new HashMap<>();
    pairs.forEach(row -> best.merge(other(row), score(row), Math::max));
    return pairs.stream().filter(row -> score(row) >= nearly * best.get(other(row))).toList();
  }

  private static int other(AlignedRow row) {
    return row.candidates().getFirst().index();
  }

  private static double score(AlignedRow row) {
    return row.candidates().getFirst().score();
  }

  private void read(int a, int b, double score) {
    List<Difference> here = new ArrayList<>();
    dates(a, b, here);
    numbers(a, b, here);
    names(a, b, Sort.PLACE, Kind.PLACE, here);
    participants(a, b, here);
    here.forEach(difference -> found.add(new Weighed(difference, score)));
  }

  private void dates(int a, int b, List<Difference> here) {
    List<Dated> left = dated(facts.a().get(a));
    List<Dated> right = dated(facts.b().get(b));
    List<Given> inA =
        given(a, left, date -> right.stream().noneMatch(o -> DayRanges.meet(date, o)));
    List<Given> inB =
        given(b, right, date -> left.stream().noneMatch(o -> DayRanges.meet(date, o)));
    if (!inA.isEmpty() || !inB.isEmpty()) {
      here.add(new Difference(a, b, Kind.DATE, "", inA, inB));
    }
  }

  private static List<Dated> dated(Stated stated) {
    return stated.mentions().stream()
        .filter(Dated.class::isInstance)
        .map(Dated.class::cast)
        .toList();
  }

  private static List<Given> given(int passage, List<Dated> dates, Predicate<Dated> own) {
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    for (Dated date : dates) {
      if (own.test(date)) {
        add(places, DayRanges.shown(date), new Occurrence(passage, date.part().span()));
      }
    }
    return given(places);
  }

  private void numbers(int a, int b, List<Difference> here) {
    Map<String, List<Numbered>> left = numbered(facts.a().get(a));
    Map<String, List<Numbered>> right = numbered(facts.b().get(b));
    for (var counted : left.entrySet()) {
      List<Numbered> mine = counted.getValue();
      List<Numbered> theirs = right.getOrDefault(counted.getKey(), List.of());
      List<Given> inA = others(a, mine, theirs);
      List<Given> inB = others(b, theirs, mine);
      if (!inA.isEmpty() && !inB.isEmpty()) {
        here.add(new Difference(a, b, Kind.NUMBER, what(mine.getFirst().counted()), inA, inB));
      }
    }
  }

  /** The numbers of a passage by what they count. */
  private static Map<String, List<Numbered>> numbered(Stated stated) {
    Map<String, List<Numbered>> numbers = new LinkedHashMap<>();
    for (Mention mention : stated.mentions()) {
      if (mention instanceof Numbered number && !what(number.counted()).isEmpty()) {
        String key = LightStemmer.of(what(number.counted()));
        numbers.computeIfAbsent(key, unseen -> new ArrayList<>()).add(number);
      }
    }
    return numbers;
  }

  private static String what(Counted counted) {
    return switch (counted) {
      case Counted.Percent percent -> "%";
      case Counted.Money(String currency) -> currency;
      case Counted.Things(String word) -> word;
      case Counted.Unsaid unsaid -> "";
    };
  }

  private static List<Given> others(int passage, List<Numbered> mine, List<Numbered> theirs) {
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    for (Numbered number : mine) {
      if (theirs.stream().noneMatch(other -> other.value().compareTo(number.value()) == 0)) {
        add(places, number.part().text(), new Occurrence(passage, number.part().span()));
      }
    }
    return given(places);
  }

  private void names(int a, int b, Sort sort, Kind kind, List<Difference> here) {
    List<NamedEntity> left = facts.a().get(a).names();
    List<NamedEntity> right = facts.b().get(b).names();
    List<Given> inA = unnamed(a, left, right, name -> name.sort() == sort);
    List<Given> inB = unnamed(b, right, left, name -> name.sort() == sort);
    if (!inA.isEmpty() && !inB.isEmpty()) {
      here.add(new Difference(a, b, kind, "", inA, inB));
    }
  }

  private void participants(int a, int b, List<Difference> here) {
    List<NamedEntity> left = facts.a().get(a).names();
    List<NamedEntity> right = facts.b().get(b).names();
    List<Given> inA = unnamed(a, left, right, Differences::takesPart);
    List<Given> inB = unnamed(b, right, left, Differences::takesPart);
    if (!inA.isEmpty() && !inB.isEmpty()) {
      here.add(new Difference(a, b, Kind.PARTICIPANT, "", inA, inB));
    }
  }

  private static boolean takesPart(NamedEntity name) {
    return name.sort() == Sort.PERSON || name.sort() == Sort.BODY;
  }

  /** The names of a passage that another passage has in no way. */
  private List<Given> unnamed(
      int passage,
      List<NamedEntity> mine,
      List<NamedEntity> theirs,
      Predicate<NamedEntity> wanted) {
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (NamedEntity name : mine) {
      if (wanted.test(name) && theirs.stream().noneMatch(other -> isSame(name, other))) {
        String shown = written.computeIfAbsent(name.key(), first -> name.name());
        add(places, shown, new Occurrence(passage, name.part().span()));
      }
    }
    return given(places);
  }

  /** Whether both are written alike, or may name the same. */
  private boolean isSame(NamedEntity name, NamedEntity other) {
    return name.part().text().equals(other.part().text())
        || name.isSame(other)
        || !Collections.disjoint(groups(name), groups(other));
  }

  private Set<Integer> groups(NamedEntity name) {
    return groups.getOrDefault(Folding.fold(name.part().text()), Set.of());
  }

  private static void add(
      Map<String, List<Occurrence>> places, String shown, Occurrence occurrence) {
    places.computeIfAbsent(shown, unseen -> new ArrayList<>()).add(occurrence);
  }

  private static List<Given> given(Map<String, List<Occurrence>> places) {
    return places.entrySet().stream()
        .map(each -> new Given(each.getKey(), each.getValue()))
        .toList();
  }
}
