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

  /** What no page has: what the terminal shows there is not known. */
  static final Cell UNKNOWN = new Cell(" ", new Ink("unknown"));

  private static final long serialVersionUID = 1;

  private final int columns;
  private final boolean isUncertain;

  @SuppressWarnings("deprecation") // the only constructor open to a subclass
  private Cell(String cluster, Ink ink) {
    super(TextCharacter.fromString(cluster, ink, TextColor.ANSI.DEFAULT)[0]);
    this.columns = Columns.ofCluster(cluster, 0, cluster.length());
    this.isUncertain = isUncertain(cluster, columns);
  }

  /**
   * Whether terminals disagree on how wide a cluster is: sequences of emoji, consonants with vowel
   * signs, flags. Letters of East Asia are as wide everywhere.
   */
  static boolean isUncertain(String cluster, int columns) {
    int point = cluster.codePointAt(0);
    boolean isOne = cluster.length() == Character.charCount(point);
    return !isOne || columns == 2 && !Character.isLetterOrDigit(point);
  }

  boolean isUncertain() {
    return isUncertain;
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
