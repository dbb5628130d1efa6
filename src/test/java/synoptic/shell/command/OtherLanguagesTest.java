package synoptic.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import synoptic.corpus.Statement;
import synoptic.search.Voice;
import synoptic.shell.Screen;
import synoptic.testkit.Saying;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/** It is told in which languages nobody is named. */
final class OtherLanguagesTest {

  private static final String TOLD =
      "In ru only what stands in quotation marks is read, and nobody is named.\n";

  private final Shelf library =
      new Shelf(
          TestArticles.article(
              "port",
              TestArticles.in("ru"),
              "«Порт снова откроют в среду», — сказал министр.",
              "Дождь шёл."));

  @Test
  void whoTellsItBelowWhatItShows() {
    library.saying(
        Saying.in("port", 1, Voice.UNKNOWN)
            .kind(Statement.Kind.DIRECT)
            .content("«Порт снова откроют в среду»"));
    String told = Screen.of(library, OptionalInt.empty(), "who").err();
    assertEquals("1 statement\n" + TOLD, told);
  }

  @Test
  void whoTellsItWhereNothingIsFound() {
    String told = Screen.of(library, OptionalInt.empty(), "who", "дождь").err();
    assertTrue(told.endsWith(TOLD), told);
  }

  @Test
  void ofEnglishThereIsNothingToTell() {
    Screen shown = Screen.of(Shelves.flood(), OptionalInt.empty(), "who");
    assertFalse(shown.err().contains("quotation marks"), shown.err());
  }
}
