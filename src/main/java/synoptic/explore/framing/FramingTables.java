package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.compare.ActorLabels;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.facts.Difference;
import synoptic.compare.facts.Difference.Given;
import synoptic.compare.framing.Framing;
import synoptic.compare.framing.Omission;
import synoptic.compare.framing.ProposedLabels;
import synoptic.compare.prominence.Opening.Head;
import synoptic.compare.wording.WordingUse.Expression;

/**
 * The parts of a framing as the rows of tables.
 *
 * @param most of more passages in a cell the rest is left out
 */
record FramingTables(Framing framing, int most) {

  /** The columns with which a row ends that counts places of both sides. */
  static final String COUNTED = " a_count b_count a_where b_where";

  List<List<String>> labels() {
    return labels(framing.labels());
  }

  /** How each names the persons whom both name. */
  List<List<String>> named() {
    return labels(framing.named());
  }

  /** What the two may call the same actors besides, which stands in no group yet. */
  List<List<String>> proposed() {
    return labels(framing.proposed().stream().map(ProposedLabels::used).toList());
  }

  private List<List<String>> labels(List<ActorLabels> groups) {
    return groups.stream()
        .flatMap(
            group ->
                beside(group.group().name(), group.a(), group.b(), Used::label, Used::places)
                    .stream())
        .toList();
  }

  /** A row for each item that either side has, with the places of both. */
  private <T> List<List<String>> beside(
      String kind,
      List<T> a,
      List<T> b,
      Function<T, String> name,
      Function<T, List<Occurrence>> places) {
    Map<String, List<Occurrence>> inA = byName(a, name, places);
    Map<String, List<Occurrence>> inB = byName(b, name, places);
    Set<String> names = new LinkedHashSet<>(inA.keySet());
    names.addAll(inB.keySet());
    return names.stream()
        .map(
            each ->
                counted(
                    inA.getOrDefault(each, List.of()),
                    inB.getOrDefault(each, List.of()),
                    kind,
                    each))
        .toList();
  }

  private static <T> Map<String, List<Occurrence>> byName(
      List<T> items, Function<T, String> name, Function<T, List<Occurrence>> places) {
    return items.stream()
        .collect(Collectors.toMap(name, places, (one, other) -> one, LinkedHashMap::new));
  }

  /** What is counted, how often, and where. */
  private List<String> counted(List<Occurrence> a, List<Occurrence> b, String... what) {
    List<String> row = new ArrayList<>(List.of(what));
    row.addAll(List.of(count(a), count(b), where(framing.a(), a), where(framing.b(), b)));
    return row;
  }

  List<List<String>> openings() {
    return framing.openings().stream()
        .map(
            opening -> {
              List<String> row = new ArrayList<>(head(opening.a()));
              row.addAll(head(opening.b()));
              row.add(Integer.toString(opening.shared().size()));
              row.add(decimal("%.2f", opening.inOrder()));
              return List.copyOf(row);
            })
        .toList();
  }

  private static List<String> head(Head head) {
    return List.of(head.article(), head.title(), head.lead());
  }

  List<List<String>> order() {
    return framing.openings().stream()
        .flatMap(opening -> opening.shared().stream())
        .map(
            shared -> {
              LocatedPassage a = framing.a().passages().get(shared.a());
              LocatedPassage b = framing.b().passages().get(shared.b());
              return List.of(a.article(), number(a), b.article(), number(b));
            })
        .toList();
  }

  List<List<String>> actors() {
    return framing.actors().stream()
        .map(
            actor ->
                counted(
                    actor.a().sentences(),
                    actor.b().sentences(),
                    actor.name(),
                    decimal("%.1f", 100 * actor.a().share()),
                    decimal("%.1f", 100 * actor.b().share())))
        .toList();
  }

  List<List<String>> voices() {
    return framing.voices().stream()
        .map(
            voice ->
                counted(
                    voice.a().all(),
                    voice.b().all(),
                    voice.name(),
                    Integer.toString(voice.a().quoted()),
                    Integer.toString(voice.b().quoted()),
                    decimal("%.1f", 100 * voice.a().share()),
                    decimal("%.1f", 100 * voice.b().share())))
        .toList();
  }

  List<List<String>> words() {
    return framing.words().stream()
        .map(
            word ->
                counted(
                    word.places().a(),
                    word.places().b(),
                    word.word(),
                    small(word.lean()),
                    decimal("%.2f", word.z()),
                    decimal("%.2f", word.surprise())))
        .toList();
  }

  List<List<String>> wording() {
    return framing.wordings().stream()
        .map(
            use ->
                counted(
                    use.a().places(),
                    use.b().places(),
                    small(use.device()),
                    decimal("%.2f", use.a().perThousand()),
                    decimal("%.2f", use.b().perThousand()),
                    count(use.a().quoted()),
                    count(use.b().quoted())))
        .toList();
  }

  List<List<String>> loaded() {
    return framing.wordings().stream()
        .flatMap(
            use ->
                beside(
                    small(use.device()),
                    use.a().own(),
                    use.b().own(),
                    Expression::shown,
                    Expression::places)
                    .stream())
        .toList();
  }

  List<List<String>> facts() {
    return framing.differences().stream().map(this::fact).toList();
  }

  private List<String> fact(Difference difference) {
    LocatedPassage a = framing.a().passages().get(difference.a());
    LocatedPassage b = framing.b().passages().get(difference.b());
    return List.of(
        small(difference.kind()),
        difference.what(),
        difference.isDoubtful() ? "doubtful" : "",
        given(difference.inA()),
        given(difference.inB()),
        difference.sentenceOfA(a.text()),
        difference.sentenceOfB(b.text()),
        a.article() + " ¶ " + number(a),
        b.article() + " ¶ " + number(b));
  }

  private static String given(List<Given> given) {
    return given.stream().map(Given::shown).collect(Collectors.joining(", "));
  }

  List<List<String>> omissions() {
    List<List<String>> rows = new ArrayList<>();
    framing.onlyInA().forEach(only -> rows.add(omission("A", framing.a(), only)));
    framing.onlyInB().forEach(only -> rows.add(omission("B", framing.b(), only)));
    return rows;
  }

  private List<String> omission(String sign, Side side, Omission only) {
    return List.of(
        sign, small(only.kind()), only.what(), count(only.places()), where(side, only.places()));
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String decimal(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static String number(LocatedPassage passage) {
    return Integer.toString(passage.passage().number());
  }

  private static String count(Collection<Occurrence> places) {
    return Integer.toString(places.size());
  }

  /** Passages by article, each once: {@code 000 ¶ 3, 5; 003 ¶ 2}. */
  private String where(Side side, List<Occurrence> occurrences) {
    Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
    occurrences.stream()
        .map(place -> side.passages().get(place.passage()))
        .distinct()
        .limit(most)
        .forEach(
            passage ->
                numbers
                    .computeIfAbsent(passage.article(), id -> new TreeSet<>())
                    .add(passage.passage().number()));
    String shown =
        numbers.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " ¶ "
                        + each.getValue().stream()
                            .map(number -> Integer.toString(number))
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    long all = occurrences.stream().map(Occurrence::passage).distinct().count();
    return all > most ? shown + " and " + (all - most) + " more" : shown;
  }
}
