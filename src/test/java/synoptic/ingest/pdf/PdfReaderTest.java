package synoptic.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Ingested;
import synoptic.testkit.Taking;

final class PdfReaderTest {

  @TempDir private Path temp;

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  /** A document that is set line by line. */
  private static final class Set implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    void page() throws IOException {
      if (content != null) {
        content.close();
      }
      PDPage page = new PDPage();
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    }

    void line(PDFont font, float size, float x, float y, String text) throws IOException {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }

    /** Lines of ten points, twelve apart; an indented one begins with a {@code >}. */
    void column(float x, float y, String... lines) throws IOException {
      for (int at = 0; at < lines.length; at++) {
        boolean isIndented = lines[at].startsWith(">");
        String text = isIndented ? lines[at].substring(1) : lines[at];
        line(PLAIN, 10, isIndented ? x + 12 : x, y - 12 * at, text);
      }
    }

    Path save(Path file) throws IOException {
      content.close();
      content = null;
      document.save(file.toFile());
      return file;
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static final String[] LEFT = {
    ">The council of Norrvik has decided to buy a",
    "new ferry for the line to the outer islands. It is",
    "to carry forty cars and will need no fuel, for it",
    "runs on batteries that are charged at the quay.",
    ">The old ferry has been in service since 1974,",
    "and the yard that built it has long been closed.",
    "Spare parts come from a museum, the harbour",
    "master told the council in a letter that was read",
    "at the start of the meeting, to general amuse-",
    "ment. The well-known ship will be sold by the"
  };

  private static final String[] RIGHT = {
    "end of the year if a buyer is found.",
    ">Members of the opposition asked why the",
    "price had risen by a third since the first plan. The",
    "mayor answered that batteries had become dearer",
    "and that the ship had grown by six metres. A well-",
    "known consultant had said so before, she added.",
    ">The vote was eleven to four. The contract is",
    "to be signed in June, and the ferry will make its",
    "first crossing two years later, weather permitting."
  };

  private Path twoColumns() throws IOException {
    try (Set set = new Set()) {
      set.document.getDocumentInformation().setTitle("Microsoft Word - ferry_final.doc");
      set.document.getDocumentInformation().setAuthor("Ines Okafor");
      set.document.getDocumentInformation().setCreationDate(new java.util.GregorianCalendar());
      set.page();
      set.line(PLAIN, 8, 60, 760, "Coast Courier Weekly");
      set.line(BOLD, 18, 60, 720, "A Ferry Without Fuel for the");
      set.line(BOLD, 18, 60, 698, "Outer Islands");
      set.line(PLAIN, 10, 60, 675, "6 February 2017");
      set.column(60, 640, LEFT);
      set.column(320, 640, RIGHT);
      set.line(
          PLAIN, 8, 60, 480, "1 The letter is dated 2 January and was made public by the council.");
      set.line(PLAIN, 8, 300, 40, "12");
      set.page();
      set.line(PLAIN, 8, 60, 760, "Coast Courier Weekly");
      set.line(BOLD, 12, 60, 730, "What it will cost");
      set.column(
          60,
          710,
          "The ferry costs eighteen million, of which the state pays two thirds out of its fund for the coast,",
          "as it has done for three other ships. Fares are to stay as they are for at least five years.");
      set.line(PLAIN, 8, 300, 40, "13");
      return set.save(temp.resolve("ferry.pdf"));
    }
  }

  private static Ingested read(Path file) {
    return Taking.one(file, FrontMatter.UNKNOWN);
  }

  private static String refusal(Path file) {
    Ingested ingested = read(file);
    assertEquals(Optional.empty(), ingested.article());
    assertEquals(1, ingested.problems().size());
    return ingested.problems().getFirst().what();
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    Ingested ingested = read(twoColumns());
    Article article = ingested.article().orElseThrow();
    assertEquals("A Ferry Without Fuel for the Outer Islands", article.title());
    assertEquals(Optional.of("Ines Okafor"), article.front().author());
    assertEquals("2017-02-06", article.front().published().orElseThrow().toString());
    assertEquals(
        List.of(
            "The council of Norrvik has decided to buy a new ferry for the line to the outer islands."
                + " It is to carry forty cars and will need no fuel, for it runs on batteries that are"
                + " charged at the quay.",
            "The old ferry has been in service since 1974, and the yard that built it has long been"
                + " closed. Spare parts come from a museum, the harbour master told the council in a"
                + " letter that was read at the start of the meeting, to general amusement. The"
                + " well-known ship will be sold by the end of the year if a buyer is found.",
            "Members of the opposition asked why the price had risen by a third since the first plan."
                + " The mayor answered that batteries had become dearer and that the ship had grown by"
                + " six metres. A well-known consultant had said so before, she added.",
            "The vote was eleven to four. The contract is to be signed in June, and the ferry will make"
                + " its first crossing two years later, weather permitting.",
            "The ferry costs eighteen million, of which the state pays two thirds out of its fund for"
                + " the coast, as it has done for three other ships. Fares are to stay as they are for"
                + " at least five years."),
        article.texts());
    assertEquals("What it will cost", article.passages().getLast().section());
  }

  @Test
  void headsFeetAndNotesAreKeptApart() throws Exception {
    List<Dropped> dropped = read(twoColumns()).dropped();
    assertEquals(
        List.of("1 The letter is dated 2 January and was made public by the council."),
        dropped.stream()
            .filter(each -> each.reason() == Dropped.Reason.FOOTNOTES)
            .map(Dropped::text)
            .toList());
    assertEquals(
        4, dropped.stream().filter(each -> each.reason() == Dropped.Reason.RUNNING).count());
  }

  /** As browsers print: letters of sixteen units on a page of three quarters, spaces kerned. */
  @Test
  void aPrintedSpaceThatIsNarrowedPartsWords() throws Exception {
    try (Set set = new Set()) {
      set.page();
      set.content.transform(Matrix.getScaleInstance(0.75f, 0.75f));
      String[] lines = {"The mayor of ", "Arkna and Tom ", "Yates met on ", "April 1 in the hall."};
      for (int at = 0; at < 3; at++) {
        set.content.beginText();
        set.content.setFont(PLAIN, 16);
        set.content.newLineAtOffset(60, 900 - 20 * at);
        set.content.showTextWithPositioning(
            new Object[] {lines[0], 90f, lines[1], 200f, lines[2], 55f, lines[3]});
        set.content.endText();
      }
      Article article = read(set.save(temp.resolve("web.pdf"))).article().orElseThrow();
      String line = "The mayor of Arkna and Tom Yates met on April 1 in the hall.";
      assertEquals(List.of(String.join(" ", line, line, line)), article.texts());
    }
  }

  @Test
  void aLineOfAParagraphIsNoRunningHead() throws Exception {
    try (Set set = new Set()) {
      for (int page = 1; page <= 2; page++) {
        set.page();
        set.line(PLAIN, 8, 60, 760, "Coast Courier Weekly");
        set.column(
            60,
            720,
            "On day "
                + page
                + " of the flood the water had risen by "
                + page
                + " centimetres and the boats that the",
            "council of Norrvik had asked for in " + page + " letters were still on their way.",
            page == 1 ? "Nobody was hurt." : "Two cats were found on a roof and taken off it.");
      }
      Ingested ingested = read(set.save(temp.resolve("flood.pdf")));
      assertEquals(List.of(), ingested.problems());
      assertEquals(
          List.of("Coast Courier Weekly", "Coast Courier Weekly"),
          ingested.dropped().stream().map(Dropped::text).toList());
    }
  }

  @Test
  void aPrintedSpaceThatIsTakenBackPartsNoWord() throws Exception {
    try (Set set = new Set()) {
      set.page();
      set.content.beginText();
      set.content.setFont(PLAIN, 12);
      set.content.newLineAtOffset(60, 700);
      set.content.showTextWithPositioning(new Object[] {"The har ", 250f, "bour stays closed."});
      set.content.endText();
      Article article = read(set.save(temp.resolve("back.pdf"))).article().orElseThrow();
      assertEquals(List.of("The harbour stays closed."), article.texts());
    }
  }

  @Test
  void aStatedTitleIsTakenWhereThePageShowsIt() throws Exception {
    try (Set set = new Set()) {
      set.document.getDocumentInformation().setTitle("New lock opens");
      set.document.getDocumentInformation().setAuthor("user");
      set.page();
      set.line(PLAIN, 10, 60, 720, "New lock opens");
      set.column(
          60,
          690,
          "The harbour office opened its new lock on Tuesday, three months after the day.");
      Article article = read(set.save(temp.resolve("lock.pdf"))).article().orElseThrow();
      assertEquals("New lock opens", article.title());
      assertEquals(Optional.empty(), article.front().author());
      assertEquals(Optional.empty(), article.front().published());
      assertEquals(1, article.passages().size());
    }
  }

  @Test
  void whatCannotBeReadIsOneSentence() throws Exception {
    try (Set set = new Set()) {
      set.page();
      String scanned = refusal(set.save(temp.resolve("scan.pdf")));
      assertTrue(scanned.startsWith("holds pictures of pages and no text"), scanned);
      set.document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      set.document.save(temp.resolve("locked.pdf").toFile());
      String locked = refusal(temp.resolve("locked.pdf"));
      assertTrue(locked.startsWith("is locked with a password"), locked);
    }
    try (Set set = new Set()) {
      set.page();
      set.line(PLAIN, 10, 60, 720, "The harbour office opened its new lock.");
      set.document.getPage(0).getResources().getCOSObject().removeItem(COSName.FONT);
      String lost = refusal(set.save(temp.resolve("lost.pdf")));
      assertEquals("is a damaged PDF file and cannot be read", lost);
    }
    Path damaged = Files.writeString(temp.resolve("damaged.pdf"), "%PDF-1.7\n1 0 obj\n<<");
    assertEquals("is a damaged PDF file and cannot be read", refusal(damaged));
  }
}
