package synoptic.tui;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;

/**
 * How a cell is drawn, whole: Lanterna knows no dim text and sends each attribute on its own, so a
 * cell's foreground colour carries all of it and no other attribute is used.
 *
 * @param sgr parameters of the sequence Select Graphic Rendition, {@code 1;38;5;166} for example;
 *     empty for the terminal's own text
 */
record Ink(String sgr) implements TextColor {

  static final Ink PLAIN = new Ink("");

  /** The whole sequence, independent of what was set before. */
  String sequence() {
    return sgr.isEmpty() ? "\u001b[m" : "\u001b[0;" + sgr + "m";
  }

  @Override
  public byte[] getForegroundSGRSequence() {
    return (sgr.isEmpty() ? "0" : "0;" + sgr).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] getBackgroundSGRSequence() {
    return new byte[] {'4', '9'};
  }

  @Override
  public int getRed() {
    return 0;
  }

  @Override
  public int getGreen() {
    return 0;
  }

  @Override
  public int getBlue() {
    return 0;
  }

  /** Unused: only Lanterna's own windows of the desktop ask. */
  @Override
  @SuppressWarnings("deprecation") // the interface asks for it
  public Color toColor() {
    throw new UnsupportedOperationException("a terminal's colours are its own");
  }
}
