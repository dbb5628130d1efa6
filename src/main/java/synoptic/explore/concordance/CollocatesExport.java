package synoptic.explore.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.compare.concordance.Collocates;
import synoptic.compare.concordance.Collocates.Collocate;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.export.Document;
import synoptic.export.Document.Table;
import synoptic.search.SearchEngine;

/** What stands beside words: a row for each word, a column for each source. */
public record CollocatesExport(String typed, Collocates collocates) implements Export {

  @Override
  public String name() {
    return "collocates " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<String> columns = new ArrayList<>(List.of("word", "G²", "all"));
    columns.addAll(collocates.sources());
    List<List<String>> rows = collocates.words().stream().map(this::row).toList();
    Draft draft = new Draft();
    draft.add(new Table(columns, rows));
    rows.forEach(draft::row);
    return draft.done("Collocates: " + typed, List.of(CollocateLines.THRESHOLD), columns);
  }

  private List<String> row(Collocate word) {
    List<String> cells = new ArrayList<>();
    cells.add(word.word());
    cells.add(String.format(Locale.ROOT, "%.2f", word.surprise()));
    cells.add(Integer.toString(word.places().size()));
    collocates.sources().forEach(source -> cells.add(Integer.toString(word.in(source))));
    return cells;
  }
}
