package synoptic.compare.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.prominence.Opening.Head;
import synoptic.compare.prominence.Opening.Shared;
import synoptic.text.Folding;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

/** Finds the articles of two sides that tell of the same. */
public final class Openings {

  /** Fewer passages beside each other do not make two of many articles one story. */
  private static final int LEAST_SHARED = 2;

  private static final int SHORTEST_LEAD = 6;

  private record Two(String a, String b) {}

  private final Comparison lined;
  private final Map<String, String> titles;

  private Openings(Comparison lined, Map<String, String> titles) {
    this.lined = lined;
    this.titles = titles;
  }

  /**
   * The articles that tell of the same, each in one pair at most, those that share most first; the
   * only article of either side is one with that of the other in any case.
   *
   * @param titles the headlines of the articles by their ids
   */
  public static List<Opening> of(Comparison lined, Map<String, String> titles) {
    return new Openings(lined, titles).all();
  }

  private List<Opening> all() {
    boolean single = !lined.a().isMixed() && !lined.b().isMixed();
    Set<String> taken = new HashSet<>();
    List<Opening> openings = new ArrayList<>();
    Map<Two, List<Shared>> shared = shared();
    if (single && shared.isEmpty() && !isEmpty(lined.a()) && !isEmpty(lined.b())) {
      shared.put(new Two(first(lined.a()), first(lined.b())), List.of());
    }
    shared.entrySet().stream()
        .filter(each -> single || each.getValue().size() >= LEAST_SHARED)
        .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
        .forEach(
            each -> {
              Two two = each.getKey();
              if (!taken.contains("a " + two.a) && !taken.contains("b " + two.b)) {
                taken.add("a " + two.a);
                taken.add("b " + two.b);
                openings.add(
                    new Opening(head(lined.a(), two.a), head(lined.b(), two.b), each.getValue()));
              }
            });
    return openings;
  }

  private static boolean isEmpty(Side side) {
    return side.passages().isEmpty();
  }

  private static String first(Side side) {
    return side.passages().getFirst().article();
  }

  /** Each passage of B beside the one passage of A that comes closest to it. */
  private Map<Two, List<Shared>> shared() {
    Map<Integer, AlignedRow> closest = new HashMap<>();
    for (AlignedRow row : lined.pairs()) {
      closest.merge(inB(row), row, (one, other) -> score(other) > score(one) ? other : one);
    }
    Map<Two, List<Shared>> shared = new LinkedHashMap<>();
    closest.values().stream()
        .sorted(Comparator.comparingInt(AlignedRow::index))
        .forEach(
            row -> {
              String a = lined.a().passages().get(row.index()).article();
              String b = lined.b().passages().get(inB(row)).article();
              shared
                  .computeIfAbsent(new Two(a, b), two -> new ArrayList<>())
                  .add(new Shared(row.index(), inB(row)));
            });
    return shared;
  }

  private static int inB(AlignedRow row) {
    return row.candidates().getFirst().index();
  }

  private static double score(AlignedRow row) {
    return row.candidates().getFirst().score();
  }

  private Head head(Side side, String article) {
    String title = titles.getOrDefault(article, article);
    Map<LocatedPassage, Integer> places = new HashMap<>();
    for (int at = 0; at < side.passages().size(); at++) {
      places.putIfAbsent(side.passages().get(at), at);
    }
    for (LocatedPassage passage : side.whole()) {
      if (passage.article().equals(article) && !isTitle(passage.text(), title)) {
        Span lead = lead(passage);
        List<Occurrence> place =
            places.containsKey(passage)
                ? List.of(new Occurrence(places.get(passage), lead))
                : List.of();
        return new Head(article, title, lead.in(passage.text()), place);
      }
    }
    return new Head(article, title, "", List.of());
  }

  /** The first sentence, with the next where it is but the place from where it is told. */
  private static Span lead(LocatedPassage passage) {
    List<Span> sentences = Sentences.of(passage.text(), passage.language());
    Span lead = sentences.getFirst();
    for (int next = 1; next < sentences.size() && isShort(lead.in(passage.text())); next++) {
      lead = new Span(lead.start(), sentences.get(next).end());
    }
    return lead;
  }

  private static boolean isShort(String text) {
    return Words.of(text).size() < SHORTEST_LEAD;
  }

  private static boolean isTitle(String text, String title) {
    return letters(text).equals(letters(title)) || Sentences.of(text).isEmpty();
  }

  private static String letters(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
