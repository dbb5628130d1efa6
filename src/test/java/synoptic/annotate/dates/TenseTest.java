package synoptic.annotate.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import synoptic.corpus.PartialDate;
import synoptic.text.Language;

/** Whatever the day of publication: past things are over by then, things to come are not. */
final class TenseTest {

  private static final List<String> PAST =
      List.of("fell", "was mended", "had gone", "has stood", "left for good", "closed its doors");

  private static final List<String> AHEAD =
      List.of("will fall", "is to be mended", "won't stand", "plans to close", "should be mended");

  private static final List<String> DATES =
      List.of("in %M", "on %M %d", "on %d %M", "since %M", "in early %M", "in late %M", "on %W");

  @Provide
  Arbitrary<String> past() {
    return sentences(PAST);
  }

  @Provide
  Arbitrary<String> ahead() {
    return sentences(AHEAD);
  }

  private static Arbitrary<String> sentences(List<String> verbs) {
    Arbitrary<String> verb = Arbitraries.of(verbs);
    Arbitrary<String> date = Arbitraries.of(DATES);
    return verb.flatMap(
        told ->
            date.flatMap(
                when ->
                    Arbitraries.of(
                        "The mill " + told + " " + when + ".",
                        capital(when) + ", the mill " + told + ".",
                        "The mill, which " + when + " " + told + ", is red.",
                        "The mill is red, and " + when + " it " + told + ".")));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Property(tries = 2_000)
  void pastThingsAreNeverAfterThePublication(
      @ForAll("past") String sentence,
      @ForAll @IntRange(min = 1, max = 366) int day,
      @ForAll Month month,
      @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
    LocalDate published = LocalDate.ofYearDay(2016, day);
    for (When when : readings(filled(sentence, month, dayOfMonth), published)) {
      assertFalse(first(when).earliest().isAfter(published), sentence + " " + published);
    }
  }

  @Property(tries = 2_000)
  void thingsToComeAreNeverOver(
      @ForAll("ahead") String sentence,
      @ForAll @IntRange(min = 1, max = 366) int day,
      @ForAll Month month,
      @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
    LocalDate published = LocalDate.ofYearDay(2016, day);
    String text = filled(sentence, month, dayOfMonth).replaceAll("[Ss]ince", "in");
    for (When when : readings(text, published)) {
      assertFalse(first(when).latest().isBefore(published), sentence + " " + published);
    }
  }

  private static String filled(String sentence, Month month, int dayOfMonth) {
    return sentence
        .replace("%M", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .replace("%d", Integer.toString(dayOfMonth))
        .replace("%W", "Thursday");
  }

  private static List<When> readings(String text, LocalDate published) {
    List<Mention> mentions =
        Mentions.of(text, Optional.of(PartialDate.of(published)), Language.ENGLISH);
    assertEquals(1, mentions.size(), text);
    return switch (mentions.getFirst()) {
      case Mention.Dated date -> List.of(date.when());
      case Mention.Doubtful date -> date.readings();
      case Mention.Numbered number -> throw new AssertionError(text);
    };
  }

  private static PartialDate first(When when) {
    return switch (when) {
      case When.On on -> on.date();
      case When.Between between -> between.first();
    };
  }
}
