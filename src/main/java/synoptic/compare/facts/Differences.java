package synoptic.compare.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import synoptic.annotate.dates.Mention.Dated;
import synoptic.annotate.people.NamedEntity;
import synoptic.annotate.people.NamedEntity.Sort;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.facts.Difference.Kind;
import synoptic.compare.facts.PassageMentions.Stated;
import synoptic.corpus.LabelGroup;
import synoptic.text.Folding;
import synoptic.text.Span;

/** Finds, claim by claim, what one side gives and the other gives otherwise. */
public final class Differences {

  private static final int MOST = 300;

  /** Sentences that are less close tell of something else. */
  private static final double LEAST = 0.3;

  /** So close must sentences be apart from their dates or names. */
  private static final double LEAST_REST = 0.45;

  /**
   * Passages that are each other's closest are read for figures from this part of the least score
   * of a match on.
   */
  private static final double LEAST_OF_CLOSEST = 0.75;

  private static final double LESS_SURE_OF_NAMES = 0.15;

  private static final Comparator<Difference> ORDER =
      Comparator.comparingDouble((Difference one) -> -one.sureness())
          .thenComparingInt(Difference::a)
          .thenComparingInt(Difference::b)
          .thenComparing(Difference::kind);

  private final PassageMentions facts;
  private final List<LabelGroup> labels;
  private final Map<String, Set<Integer>> groups = new HashMap<>();

  /** The words of names, by their keys, as far as they were asked for. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private final Names inA;
  private final Names inB;

  /** The names of one side, each of them once. */
  private final class Names {
    private final List<NamedEntity> all;

    /** Whether it has a name of the other side, as far as that was asked for. */
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    Names(List<Stated> stated) {
      Map<List<Object>, NamedEntity> once = new LinkedHashMap<>();
      for (Stated each : stated) {
        each.names().forEach(name -> once.putIfAbsent(written(name), name));
      }
      all = List.copyOf(once.values());
    }

    boolean has(NamedEntity name) {
      return known.computeIfAbsent(
          written(name), unseen -> all.stream().anyMatch(other -> isSame(name, other)));
    }

    private static List<Object> written(NamedEntity name) {
      return List.of(name.part().text(), name.key(), name.sort());
    }
  }

  private Differences(PassageMentions facts, List<LabelGroup> labels) {
    this.facts = facts;
    this.labels = labels;
    for (int group = 0; group < labels.size(); group++) {
      for (String label : labels.get(group).labels()) {
        groups.computeIfAbsent(Folding.fold(label), unseen -> new HashSet<>()).add(group);
      }
    }
    inA = new Names(facts.a());
    inB = new Names(facts.b());
  }

  /**
   * The differences inside the pairs of a comparison, the surest first.
   *
   * <p>Each sentence of a passage is read beside that sentence of the passages which match it that
   * shares most of its telling words, if it is that one's closest, too. A number differs by {@link
   * Numbers}, who acted by {@link Acts}, whether it is so by {@link Modality}, a word by {@link
   * Wording}; a quotation, by {@link QuotedWording}, how many were killed or hurt, by {@link
   * Tolls}, any figure of the same, by {@link Figures}, and the time of day, by {@link ClockTimes},
   * wherever they stand in articles of which passages match. A date, a place or a participant
   * differs where each side gives another one, and nowhere in its text what the other gives; labels
   * of one group name the same.
   */
  public static List<Difference> of(
      Comparison lined, PassageMentions facts, List<LabelGroup> labels) {
    return new Differences(facts, labels).in(lined);
  }

  private List<Difference> in(Comparison lined) {
    List<List<Sentence>> ofA = sentences(lined.a(), facts.a());
    List<List<Sentence>> ofB = sentences(lined.b(), facts.b());
    List<Difference> found = new ArrayList<>();
    ToDoubleFunction<String> weight = weights(ofA, ofB);
    List<SentencePair> pairs = pairs(lined, ofA, ofB, weight);
    for (SentencePair pair : pairs) {
      List<Difference> here = new ArrayList<>();
      here.addAll(Numbers.differing(pair));
      here.addAll(Acts.differing(pair));
      here.addAll(Modality.differing(pair));
      dates(pair).ifPresent(here::add);
      names(pair, Kind.PLACE, name -> name.sort() == Sort.PLACE).ifPresent(here::add);
      names(pair, Kind.PARTICIPANT, Differences::takesPart).ifPresent(here::add);
      Wording.differing(pair).stream()
          .filter(wording -> here.stream().noneMatch(other -> overlap(wording, other)))
          .forEach(found::add);
      found.addAll(here);
    }
    Map<Integer, Integer> closest = lined.mutuallyClosest(LEAST_OF_CLOSEST * lined.close());
    for (List<String> articles : onOneHappening(lined)) {
      List<Sentence> mine = of(articles.get(0), lined.a(), ofA);
      List<Sentence> theirs = of(articles.get(1), lined.b(), ofB);
      Tolls.differing(mine, theirs, weight).stream()
          .filter(toll -> found.stream().noneMatch(other -> isToldBy(other, toll)))
          .forEach(found::add);
      Figures.differing(mine, theirs, weight, closest).stream()
          .filter(figure -> found.stream().noneMatch(other -> isCounted(other, figure)))
          .forEach(found::add);
      found.addAll(ClockTimes.differing(mine, theirs, closest));
      QuotedWording.differing(mine, theirs).stream()
          .filter(quoted -> found.stream().noneMatch(other -> overlap(quoted, other)))
          .forEach(found::add);
    }
    return found.stream().sorted(ORDER).distinct().limit(MOST).toList();
  }

  /** The articles of both sides, A's first, of which passages match. */
  private static Set<List<String>> onOneHappening(Comparison lined) {
    Set<List<String>> articles = new LinkedHashSet<>();
    for (AlignedRow row : lined.pairs()) {
      row.candidates().stream()
          .limit(1)
          .filter(first -> first.score() >= lined.close())
          .forEach(
              first ->
                  articles.add(
                      List.of(
                          lined.a().passages().get(row.index()).article(),
                          lined.b().passages().get(first.index()).article())));
    }
    return articles;
  }

  private static List<Sentence> of(String article, Side side, List<List<Sentence>> sentences) {
    return sentences.stream()
        .flatMap(List::stream)
        .filter(each -> side.passages().get(each.passage()).article().equals(article))
        .toList();
  }

  private static boolean isToldBy(Difference other, Difference toll) {
    return other.kind() == Kind.NUMBER && other.b() == toll.b() && overlap(other, toll);
  }

  /** Whether another number of the same words of one side is a difference already. */
  private static boolean isCounted(Difference other, Difference figure) {
    return other.kind() == Kind.NUMBER
        && (overlap(other, figure)
            || other.b() == figure.b() && areAtOnePlace(other.inB(), figure.inB()));
  }

  /** Whether they are about the same words of A. */
  private static boolean overlap(Difference one, Difference other) {
    return one.a() == other.a() && areAtOnePlace(one.inA(), other.inA());
  }

  private static boolean areAtOnePlace(List<Given> some, List<Given> others) {
    return spans(some).stream().anyMatch(mine -> spans(others).stream().anyMatch(mine::overlaps));
  }

  private static List<Span> spans(List<Given> given) {
    return given.stream()
        .flatMap(each -> each.places().stream())
        .flatMap(place -> place.spans().stream())
        .toList();
  }

  private static List<List<Sentence>> sentences(Side side, List<Stated> stated) {
    List<List<Sentence>> sentences = new ArrayList<>();
    for (int at = 0; at < stated.size(); at++) {
      sentences.add(Sentence.of(at, side.passages().get(at), stated.get(at)));
    }
    return sentences;
  }

  /** The sentences of passages that match, each beside its closest, where it is that one's too. */
  private static List<SentencePair> pairs(
      Comparison lined,
      List<List<Sentence>> inA,
      List<List<Sentence>> inB,
      ToDoubleFunction<String> weight) {
    Stream<SentencePair> pairs =
        lined.pairs().stream()
            .flatMap(
                row ->
                    row.candidates().stream()
                        .filter(candidate -> candidate.score() >= lined.close())
                        .flatMap(
                            candidate ->
                                close(inA.get(row.index()), inB.get(candidate.index()), weight)));
    return MutualBest.of(
        pairs, pair -> pair.a().whole(), pair -> pair.b().whole(), SentencePair::closeness);
  }

  /** The sentences of two passages that come close enough to each other. */
  private static Stream<SentencePair> close(
      List<Sentence> ofA, List<Sentence> ofB, ToDoubleFunction<String> weight) {
    return ofA.stream()
        .flatMap(a -> ofB.stream().map(b -> SentencePair.of(a, b, weight)))
        .filter(pair -> pair.closeness() >= LEAST);
  }

  /** Inverse document frequency over the sentences of both sides. */
  private static ToDoubleFunction<String> weights(
      List<List<Sentence>> inA, List<List<Sentence>> inB) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (List<List<Sentence>> side : List.of(inA, inB)) {
      for (Sentence sentence : side.stream().flatMap(List::stream).toList()) {
        all++;
        Set<String> keys = new HashSet<>();
        sentence.tokens().forEach(token -> keys.add(token.key()));
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    double sentences = all;
    return key -> Math.log(1 + sentences / counts.getOrDefault(key, 1));
  }

  private Optional<Difference> dates(SentencePair pair) {
    Predicate<Dated> notInB = date -> facts.b().stream().noneMatch(each -> has(each, date));
    Predicate<Dated> notInA = date -> facts.a().stream().noneMatch(each -> has(each, date));
    List<Dated> mine = pair.a().dates().stream().filter(notInB).toList();
    List<Dated> theirs = pair.b().dates().stream().filter(notInA).toList();
    double rest =
        pair.closenessWithout(
            spans(mine, date -> date.part().span()), spans(theirs, date -> date.part().span()));
    return difference(
        pair,
        Kind.DATE,
        rest,
        given(pair.a(), mine, DayRanges::shown, date -> date.part().span()),
        given(pair.b(), theirs, DayRanges::shown, date -> date.part().span()));
  }

  private static boolean has(Stated stated, Dated date) {
    return stated.mentions().stream()
        .anyMatch(each -> each instanceof Dated other && DayRanges.meet(date, other));
  }

  private Optional<Difference> names(SentencePair pair, Kind kind, Predicate<NamedEntity> wanted) {
    List<NamedEntity> mine = unnamed(pair.a(), inB, wanted);
    List<NamedEntity> theirs = unnamed(pair.b(), inA, wanted);
    double rest =
        pair.closenessWithout(
            spans(mine, name -> name.part().span()), spans(theirs, name -> name.part().span()));
    return difference(
        pair,
        kind,
        rest - LESS_SURE_OF_NAMES,
        given(pair.a(), mine, NamedEntity::name, name -> name.part().span()),
        given(pair.b(), theirs, NamedEntity::name, name -> name.part().span()));
  }

  private static boolean takesPart(NamedEntity name) {
    return name.sort() == Sort.PERSON || name.sort() == Sort.BODY;
  }

  /** The names of a sentence that the other side has nowhere. */
  private static List<NamedEntity> unnamed(
      Sentence sentence, Names others, Predicate<NamedEntity> wanted) {
    return sentence.names().stream().filter(wanted).filter(name -> !others.has(name)).toList();
  }

  /** Whether both are written alike, or may name the same. */
  private boolean isSame(NamedEntity name, NamedEntity other) {
    return name.part().text().equals(other.part().text())
        || name.isSame(other)
        || isPartOf(name, other)
        || isPartOf(other, name)
        || !labels.isEmpty() && !Collections.disjoint(groups(name), groups(other));
  }

  /** Whether a longer name has all words of a shorter one, which stands for it then. */
  private boolean isPartOf(NamedEntity part, NamedEntity whole) {
    return part.sort() == whole.sort() && words(whole).containsAll(words(part));
  }

  private Set<String> words(NamedEntity name) {
    return words.computeIfAbsent(name.key(), key -> new HashSet<>(List.of(key.split(" "))));
  }

  private Set<Integer> groups(NamedEntity name) {
    return groups.getOrDefault(Folding.fold(name.part().text()), Set.of());
  }

  private static Optional<Difference> difference(
      SentencePair pair, Kind kind, double sureness, List<Given> inA, List<Given> inB) {
    return inA.isEmpty() || inB.isEmpty() || sureness < LEAST_REST - LESS_SURE_OF_NAMES
        ? Optional.empty()
        : Optional.of(
            new Difference(
                kind, "", inA, inB, pair.a().whole(), pair.b().whole(), Math.min(1, sureness)));
  }

  private static <T> List<Span> spans(List<T> all, Function<T, Span> place) {
    return all.stream().map(place).toList();
  }

  private static <T> List<Given> given(
      Sentence sentence, List<T> all, Function<T, String> shown, Function<T, Span> place) {
    Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    for (T each : all) {
      places
          .computeIfAbsent(shown.apply(each), unseen -> new ArrayList<>())
          .add(new Occurrence(sentence.passage(), place.apply(each)));
    }
    return places.entrySet().stream()
        .map(each -> new Given(each.getKey(), each.getValue()))
        .toList();
  }
}
