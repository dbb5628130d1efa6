package synoptic.tui;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.HashMap;
import java.util.Map;
import synoptic.text.Columns;

/**
 * One grapheme cluster on the screen. Lanterna takes every cluster of more than one {@code char} to
 * be two columns wide; this measures it.
 */
final class Cell extends TextCharacter {

  static final Cell BLANK = new Cell(" ", Ink.PLAIN);

  private static final long serialVersionUID = 1;

  private final int columns;

  @SuppressWarnings("deprecation") // the only constructor open to a subclass
  private Cell(String cluster, Ink ink) {
    super(TextCharacter.fromString(cluster, ink, TextColor.ANSI.DEFAULT)[0]);
    this.columns = Columns.ofCluster(cluster, 0, cluster.length());
  }

  @Override
  public boolean isDoubleWidth() {
    return columns == 2;
  }

  @Override
  public TextCharacter withCharacter(char character) {
    return new Cell(Character.toString(character), (Ink) getForegroundColor());
  }

  /** Makes cells, each once: a screen has few different ones, and Lanterna is slow to make them. */
  static final class Stock {

    private static final int LARGEST = 8_192;

    private record Kind(String cluster, Ink ink) {}

    private final Map<Kind, Cell> cells = new HashMap<>();

    Cell of(String cluster, Ink ink) {
      if (cells.size() >= LARGEST) {
        cells.clear();
      }
      return cells.computeIfAbsent(new Kind(cluster, ink), kind -> new Cell(cluster, ink));
    }
  }
}
