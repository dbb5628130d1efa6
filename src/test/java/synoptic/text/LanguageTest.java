package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.text.Language.Filler;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-US", "en_GB", "eng", "English", " en "})
  void english(String tag) {
    assertSame(Language.ENGLISH, Language.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "enx", "und", "pt-BR"})
  void notKnown(String tag) {
    assertSame(Language.OTHER, Language.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "16.6.2016", "The talks ended.", "Die Gespräche begannen."})
  void englishUnlessItsLettersSayOtherwise(String text) {
    assertSame(Language.ENGLISH, Language.of(Optional.empty(), text));
    assertSame(Language.ENGLISH, Language.of(Optional.of(" "), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Переговоры (BBC)", "محادثات السلام", "Οι συνομιλίες", "会谈在北京举行"})
  void notEnglishByItsLetters(String text) {
    assertSame(Language.OTHER, Language.of(Optional.empty(), text));
    assertSame(Language.ENGLISH, Language.of(Optional.of("en"), text));
  }

  @Test
  void aHeadInAnotherScriptIsNotTheText() {
    String head = "پیام نشست سه‌جانبه وزرای دفاع\n".repeat(40);
    assertSame(Language.ENGLISH, Language.byScript(head + "The talks ended. ".repeat(200)));
  }

  @Test
  void whatAnArticleStatesGoesBeforeItsLetters() {
    assertEquals(6, Language.of(Optional.of("ru"), "The talks ended.").month("июня"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, may, 5",
    "en, sept, 9",
    "en, مارس, 3",
    "en, mai, 0",
    "de, märz, 3",
    "fr, août, 8",
    "ru, мая, 5",
    "fa, ژانویه, 1",
    "xx, آذار, 3",
    "xx, may, 0",
    "de, march, 0",
  })
  void months(String tag, String word, int number) {
    assertEquals(number, Language.of(tag).month(word));
  }

  @ParameterizedTest
  @CsvSource({
    "the, NOTHING",
    "however, LITTLE",
    "throughout, LITTLE_SHARED",
    "shows, LITTLE_TELLING"
  })
  void fillersAreEnglish(String word, Filler filler) {
    assertEquals(filler, Language.ENGLISH.filler(word));
    assertEquals(Filler.NONE, Language.of("de").filler(word));
  }

  @Test
  void numbersAndWeekdaysAreEnglish() {
    assertEquals(90, Language.ENGLISH.number("ninety"));
    assertEquals(1_000_000L, Language.ENGLISH.factor("mn"));
    assertEquals(7, Language.ENGLISH.weekday("sunday"));
    assertEquals(0, Language.OTHER.number("ninety") + Language.OTHER.weekday("sunday"));
    assertEquals(0, Language.OTHER.factor("million"));
  }

  @Test
  void onlyEnglishHasRules() {
    assertTrue(Language.ENGLISH.hasRules());
    assertFalse(Language.OTHER.hasRules());
    assertFalse(Language.of("ru").hasRules());
  }
}
