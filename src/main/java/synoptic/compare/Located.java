package synoptic.compare;

import synoptic.corpus.Passage;

/** A passage with the article that it stands in. */
public record Located(String article, Passage passage) {

  public String text() {
    return passage.text();
  }
}
