package synoptic.explore;

/** Where the cursor can be; a key means what the spot makes of it. */
public enum Pane {
  /** The search box. */
  BOX("search box"),
  /** The list of results. */
  LIST("results"),
  /** The reader. */
  READER("reader"),
  /** The voices of those who speak. */
  VOICES("voices"),
  /** The statements of a voice. */
  STATEMENTS("statements"),
  /** The table of who quotes whom. */
  MATRIX("table of who quotes whom"),
  /** The lines of a timeline. */
  TIMES("timeline"),
  /** The lines of a concordance. */
  LINES("concordance"),
  /** Two sides next to each other. */
  COMPARE("compare"),
  /** How two sides frame what they tell of. */
  FRAMING("framing"),
  /** The passages that a number of the framing counts. */
  EVIDENCE("passages that a number counts"),
  /** A list floating over the screen: help, bookmarks, a choice. */
  FLOAT("list");

  private final String title;

  Pane(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
