package synoptic.explore.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.LocatedPassage;
import synoptic.corpus.FrontMatter;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Documents;
import synoptic.explore.core.Export;
import synoptic.explore.framing.EvidenceView.Counted;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
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
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Counted counted : passages) {
      LocatedPassage located = counted.passage();
      int number = located.passage().number();
      ArticleEntry article =
          Cited.entry(articles, located.article())
              .orElseGet(() -> new ArticleEntry(located.article(), FrontMatter.UNKNOWN, 0));
      blocks.add(
          new Quote(
              counted.sign(),
              Documents.passage(located.text(), Cited.language(article), counted.marks(), Kind.HIT),
              Cited.of(article, number)));
      rows.add(
          Cited.joined(
              List.of(counted.sign(), Integer.toString(counted.times()), located.text()),
              Cited.cells(article, number)));
    }
    String about = "A: " + count.getFirst() + " · B: " + count.getLast();
    return new Document(
        title,
        List.of(about),
        blocks,
        new Table(Cited.joined(List.of("side", "times", "text"), Cited.COLUMNS), rows));
  }
}
