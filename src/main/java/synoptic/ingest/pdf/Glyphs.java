package synoptic.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import synoptic.ingest.core.Refusal;

/** Collects the letters of a document page by page, and makes lines of them. */
final class Glyphs extends PDFTextStripper {

  /** More letters than any article has on a page. */
  private static final int MOST_ON_A_PAGE = 200_000;

  private final List<List<Line>> pages = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  /**
   * A letter and where it stands.
   *
   * @param size as it is seen, whatever the page is scaled by
   */
  record Glyph(
      String text, float x, float y, float width, float size, float direction, boolean isBold) {
    float end() {
      return x + width;
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  private Glyphs() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /** The lines of each page, from its top. */
  static List<List<Line>> lines(PDDocument document) throws IOException {
    Glyphs reading = new Glyphs();
    reading.writeText(document, Writer.nullWriter());
    return reading.pages;
  }

  /** In a font that the file has lost, its letters are any letters. */
  @Override
  protected void showText(byte[] codes) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      throw new Refusal(PdfReader.DAMAGED);
    }
    super.showText(codes);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    String place =
        text + "@" + Math.round(position.getXDirAdj()) + "," + Math.round(position.getYDirAdj());
    // Some programs print a letter twice to make it bold.
    if (text == null || glyphs.size() >= MOST_ON_A_PAGE || !text.isBlank() && !places.add(place)) {
      return;
    }
    String font = position.getFont().getName();
    glyphs.add(
        new Glyph(
            text,
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            Math.max(1, position.getYScale()),
            position.getDir(),
            font != null && font.toLowerCase(Locale.ROOT).contains("bold")));
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    if (pages.size() >= PdfReader.MOST_PAGES) {
      throw new Refusal("has more than " + PdfReader.MOST_PAGES + " pages and was not taken in");
    }
  }

  @Override
  protected void endPage(PDPage page) {
    pages.add(LineBuilder.of(upright(), pages.size() + 1));
    glyphs.clear();
    places.clear();
  }

  /** What is printed across the page, such as a stamp at its side, is no part of its text. */
  private List<Glyph> upright() {
    Map<Float, Integer> directions = new HashMap<>();
    glyphs.forEach(glyph -> directions.merge(glyph.direction(), 1, Integer::sum));
    float most =
        directions.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    return glyphs.stream().filter(glyph -> glyph.direction() == most).toList();
  }
}
