package synoptic.explore.framing;

import synoptic.compare.framing.Framing;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Export;
import synoptic.export.Document;
import synoptic.search.SearchEngine;

/** How two sides frame what they tell of. */
public record FramingExport(Pairing pairing, Framing framing) implements Export {

  @Override
  public String name() {
    return "framing " + pairing.typed();
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    return FramedDocument.of(this, engine.articles());
  }
}
