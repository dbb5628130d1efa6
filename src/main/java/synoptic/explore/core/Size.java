package synoptic.explore.core;

/** The screen's size in character cells, within sane bounds. */
public record Size(int columns, int rows) {

  public Size {
    columns = Math.clamp(columns, 20, 500);
    rows = Math.clamp(rows, 6, 300);
  }
}
