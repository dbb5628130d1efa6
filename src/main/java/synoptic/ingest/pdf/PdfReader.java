package synoptic.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Block;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.plain.LineShape;
import synoptic.ingest.plain.StatedName;

/**
 * PDF. The day of publication is what the text states: when the file was made says little about it.
 */
public final class PdfReader implements FormatReader {

  static final int MOST_PAGES = 3_000;

  static final String DAMAGED = "is a damaged PDF file and cannot be read";

  /** Kept, because a logger that nobody holds loses its level. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  static {
    LIBRARY.setLevel(Level.OFF);
    FontMappers.set(new BundledFont());
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    found.take(draft(source.bytes()));
  }

  private static Draft draft(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Refusal("has more than " + MOST_PAGES + " pages and was not taken in");
      }
      return draft(document);
    } catch (InvalidPasswordException locked) {
      throw new Refusal("is locked with a password; save it without one and add that");
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException | RuntimeException damaged) {
      throw new Refusal(DAMAGED);
    }
  }

  private static Draft draft(PDDocument document) throws IOException {
    List<Line> running = new ArrayList<>();
    List<List<Line>> pages = Running.without(Glyphs.lines(document), running);
    if (pages.stream().allMatch(List::isEmpty)) {
      throw new Refusal("holds pictures of pages and no text; have its letters recognised first");
    }
    Paragraphs.Found found = Paragraphs.of(pages.stream().map(ReadingOrder::of).toList());
    List<Block> blocks = new ArrayList<>(found.blocks());
    Optional<String> title = title(document, pages, found.size());
    title.ifPresent(known -> takeTitle(known, blocks));
    List<Dropped> dropped = new ArrayList<>(found.dropped());
    running.forEach(
        line -> dropped.add(new Dropped(Dropped.Reason.RUNNING, line.text(), line.page())));
    FrontMatter known =
        new FrontMatter(
            title,
            Optional.empty(),
            author(document),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Draft(known, new Draft.Page(blocks, Draft.Look.MARKED), dropped, List.of());
  }

  /** What the file states, where its first page shows it; else the largest lines there. */
  private static Optional<String> title(PDDocument document, List<List<Line>> pages, float size) {
    Optional<String> stated = StatedName.title(document.getDocumentInformation().getTitle());
    String first = pages.getFirst().stream().map(Line::text).reduce("", (a, b) -> a + " " + b);
    Optional<String> shown = largest(pages.getFirst(), size);
    return stated
        .filter(title -> words(first).contains(words(title)) || shown.isEmpty())
        .or(() -> shown);
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Optional<String> largest(List<Line> page, float size) {
    float largest = (float) page.stream().mapToDouble(Line::size).max().orElse(0);
    if (largest < 1.2f * size) {
      return Optional.empty();
    }
    StringBuilder title = new StringBuilder();
    for (Line line : page) {
      if (line.size() > largest - 0.5f) {
        title.append(' ').append(line.text());
      }
    }
    return Optional.of(LineShape.oneLine(title.toString())).filter(text -> text.length() <= 300);
  }

  /** The blocks of which the title consists are no part of the text. */
  private static void takeTitle(String title, List<Block> blocks) {
    String rest = words(title);
    for (int at = 0; at < Math.min(blocks.size(), 12); ) {
      String words = words(blocks.get(at).text());
      if (!words.isEmpty() && rest.startsWith(words)) {
        rest = rest.substring(words.length()).strip();
        blocks.remove(at);
      } else {
        at++;
      }
    }
  }

  private static Optional<String> author(PDDocument document) {
    return StatedName.author(document.getDocumentInformation().getAuthor());
  }
}
