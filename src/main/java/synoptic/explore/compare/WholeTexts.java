package synoptic.explore.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.export.Document.Anchored;
import synoptic.export.Document.Link;
import synoptic.export.Document.Texts;
import synoptic.search.ArticleEntry;

/** Both whole texts of a comparison, each passage with links to those that it is paired with. */
final class WholeTexts {

  private final Comparison lined;
  private final List<ArticleEntry> articles;
  private final Map<Integer, List<Link>> ofA = new HashMap<>();
  private final Map<Integer, List<Link>> ofB = new HashMap<>();

  private WholeTexts(Comparison lined, List<ArticleEntry> articles) {
    this.lined = lined;
    this.articles = articles;
  }

  /**
   * @param chosen which candidate stands beside a passage of A, where it is not the first
   */
  static Texts of(Comparison lined, Map<Integer, Integer> chosen, List<ArticleEntry> articles) {
    WholeTexts texts = new WholeTexts(lined, articles);
    lined.pairs().forEach(row -> texts.link(row, chosen.getOrDefault(row.index(), 0)));
    return new Texts(texts.side("a", lined.a(), texts.ofA), texts.side("b", lined.b(), texts.ofB));
  }

  private void link(AlignedRow row, int chosen) {
    Candidate candidate = row.candidates().get(chosen);
    add(ofA, row.index(), link("b", lined.b(), candidate.index(), candidate));
    add(ofB, candidate.index(), link("a", lined.a(), row.index(), candidate));
  }

  private static void add(Map<Integer, List<Link>> links, int place, Link link) {
    links.computeIfAbsent(place, unseen -> new ArrayList<>()).add(link);
  }

  private static Link link(String side, Side other, int place, Candidate candidate) {
    String where = side.toUpperCase(Locale.ROOT) + " · " + other.where(place);
    return new Link(
        side + "-" + (place + 1), where + String.format(Locale.ROOT, " (%.2f)", candidate.score()));
  }

  private List<Anchored> side(String name, Side side, Map<Integer, List<Link>> links) {
    Map<LocatedPassage, Integer> places = new HashMap<>();
    for (int place = 0; place < side.passages().size(); place++) {
      places.put(side.passages().get(place), place);
    }
    List<Anchored> all = new ArrayList<>();
    for (LocatedPassage passage : side.whole()) {
      Integer place = places.get(passage);
      ArticleEntry article = Cited.entry(articles, passage.article());
      all.add(
          new Anchored(
              place == null ? "" : name + "-" + (place + 1),
              Draft.quote("", article, passage.passage().number(), passage.text(), List.of()),
              place == null ? List.of() : links.getOrDefault(place, List.of())));
    }
    return all;
  }
}
