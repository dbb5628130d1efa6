package synoptic.explore.compare;

import java.util.Map;
import synoptic.compare.align.Comparison;
import synoptic.explore.core.Export;
import synoptic.export.Document;
import synoptic.export.Format;
import synoptic.search.SearchEngine;

/**
 * Two sides lined up.
 *
 * @param chosen which candidate stands beside a passage of A, where it is not the first
 */
public record CompareExport(Pairing pairing, Comparison lined, Map<Integer, Integer> chosen)
    implements Export {

  public CompareExport {
    chosen = Map.copyOf(chosen);
  }

  @Override
  public String name() {
    return "compare " + pairing.typed();
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    return ComparedDocument.of(this, engine.articles());
  }
}
