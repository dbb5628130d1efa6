package synoptic.explore.framing;

import java.util.List;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.framing.EvidenceView.Counted;
import synoptic.export.Document;
import synoptic.export.Passage.Kind;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/**
 * The passages that a number of a framing counts.
 *
 * @param count how many times in all, in A and in B
 */
public record EvidenceExport(String title, List<Integer> count, List<Counted> passages)
    implements Export {

  public EvidenceExport {
    count = List.copyOf(count);
    passages = List.copyOf(passages);
  }

  @Override
  public String name() {
    return "passages " + title;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<ArticleEntry> articles = engine.articles();
    Draft draft = new Draft();
    for (Counted counted : passages) {
      String text = counted.passage().text();
      int number = counted.passage().passage().number();
      ArticleEntry article = Cited.entry(articles, counted.passage().article());
      draft.add(Draft.quote(counted.sign(), article, number, text, counted.marks(), Kind.HIT));
      draft.row(
          List.of(counted.sign(), Integer.toString(counted.times()), text),
          Cited.cells(article, number));
    }
    String about = "A: " + count.getFirst() + " · B: " + count.getLast();
    return draft.done(title, List.of(about), List.of("side", "times", "text"), Cited.COLUMNS);
  }
}
