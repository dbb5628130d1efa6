package synoptic.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.FrontMatter;
import synoptic.search.Hit;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.StatementRequest;

/** One name typed finds it in articles of other scripts. */
final class OtherScriptsTest {

  @TempDir private Path folder;

  private IndexedShelf shelf;

  @BeforeEach
  void fill() {
    shelf =
        new IndexedShelf(folder)
            .with("en", "The envoys waited for Sergei Lavrov a long time.")
            .with("ru", "В полдень приехал Сергей Лавров.", "С Лавровым говорили на другие темы.")
            .with("ar", "التقى الوفد سيرغي لافروف مساء.")
            .with("fa", "سرگئی لاوروف به تهران رفت.")
            .with("el", "Ο Σεργκέι Λαβρόφ μίλησε.")
            .with("he", "סרגיי לברוב דיבר.");
  }

  private List<String> found(String typed) {
    return shelf.search(typed).hits().stream().map(IndexedShelf::name).sorted().toList();
  }

  private static final List<String> ALL =
      List.of("ar/1", "el/1", "en/1", "fa/1", "he/1", "ru/1", "ru/2");

  @Test
  void aNameIsFoundFromEachScriptInEachOther() {
    assertEquals(ALL, found("Lavrov"));
    assertEquals(ALL, found("lavrov"));
    assertEquals(ALL, found("Лавров"));
    assertEquals(ALL, found("Λαβρόφ"));
    assertEquals(List.of("ar/1", "el/1", "en/1", "he/1", "ru/1", "ru/2"), found("لافروف"));
  }

  @Test
  void aNameIsMarkedInItsText() {
    for (Hit hit : shelf.search("Lavrov").hits()) {
      assertEquals(1, hit.marks().size(), hit.toString());
    }
  }

  @Test
  void whatHasTheWordAsItWasTypedComesFirst() {
    assertEquals("en/1", IndexedShelf.name(shelf.search("Lavrov").hits().getFirst()));
    assertEquals("en/1", IndexedShelf.name(shelf.search("\"Sergei Lavrov\"").hits().getFirst()));
    assertEquals("ar/1", IndexedShelf.name(shelf.search("لافروف").hits().getFirst()));
  }

  @Test
  void aPhraseGoesAcrossAsWell() {
    assertEquals(
        List.of("ar/1", "el/1", "en/1", "fa/1", "he/1", "ru/1"), found("\"Sergei Lavrov\""));
    assertEquals(List.of("en/1"), found("\"long time\""));
  }

  @Test
  void aWordOfEveryDayIsNoName() {
    assertEquals(List.of("en/1"), found("time"));
    assertEquals(List.of("ru/2"), found("темы"));
  }

  @Test
  void anArabicWordOfEveryDayIsNoName() {
    shelf.with("many", "وقف الناس كان طويلا.").with("khan", "Mr Khan and the Khans spoke.");
    assertEquals(List.of("khan/1"), found("khan"));
  }

  @Test
  void anAuthorIsFoundAcross() {
    shelf.with("by", by("Анна Петрова"), "A short report.");
    assertEquals(List.of("by/1"), found("author:Petrova"));
  }

  private static FrontMatter by(String author) {
    return new FrontMatter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(author),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void whoSpeaksIsFoundByANameInAnotherScript() {
    shelf.with("said", "Sergei Lavrov said on Monday that the talks would go on.");
    try (LuceneIndex index = shelf.openAnnotated()) {
      Query query = QueryParser.parse("speaker:Лавров");
      assertEquals(1, index.statements(StatementRequest.of(query, 10)).hits().size());
    }
  }
}
