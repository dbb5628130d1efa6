package synoptic.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.compare.events.PortTown;
import synoptic.corpus.FrontMatter;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;
import synoptic.testkit.TestArticles;

/**
 * What was typed and what was printed, as files. A first line {@code $ synoptic …} is a run in a
 * pipe, {@code 60$ synoptic …} one on a terminal of 60 columns. {@code mvn test -Dtest=ScreensTest
 * -Dgenerated=write} writes what is printed anew.
 */
final class ScreensTest {

  static Stream<Path> screens() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/shell/screens"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void printsWhatTheFileShows(Path file) throws IOException {
    String typed = Files.readAllLines(file).getFirst();
    int dollar = typed.indexOf("$ synoptic");
    OptionalInt columns =
        dollar == 0
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(typed.substring(0, dollar)));
    List<String> words = Screen.words(typed.substring(dollar + "$ synoptic".length()));
    Screen screen = Screen.of(library(words), columns, words.toArray(String[]::new));
    String shown = typed + "\n" + screen.shown();
    if ("write".equals(System.getProperty("generated"))) {
      Files.writeString(file, shown);
    }
    assertEquals(Files.readString(file), shown);
  }

  private static Shelf library(List<String> words) {
    if (words.stream().anyMatch(word -> word.startsWith("event:"))) {
      return PortTown.read().shelf();
    }
    boolean isOfNotes =
        words.stream().anyMatch(word -> word.contains("tag:"))
            || words.stream().limit(1).anyMatch(Set.of("tag", "tags", "note")::contains);
    if (isOfNotes) {
      return Shelves.noted();
    }
    if (words.contains("labels") || words.contains("police")) {
      return Shelves.strike();
    }
    if (words.contains("note")) {
      return Shelves.flood().with("note", FrontMatter.UNKNOWN, "A note that nobody read.");
    }
    if (words.contains("charter")) {
      return Shelves.flood()
          .with(
              "charter",
              TestArticles.front("", "Morning Post", "2016-06-20"),
              "The charter was signed on 09/06/2016.");
    }
    if (words.contains("ferries")) {
      return Shelves.quoted();
    }
    boolean isOfTheHearing =
        words.stream().anyMatch(Set.of("who", "speakers", "timeline")::contains);
    return isOfTheHearing ? Shelves.hearing() : Shelves.flood();
  }
}
