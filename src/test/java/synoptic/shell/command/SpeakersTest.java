package synoptic.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import synoptic.shell.Screen;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;

/** Voices are joined, parted and taken back on the command line. */
final class SpeakersTest {

  private final Shelf library = Shelves.flood();

  private Screen run(String... words) {
    return Screen.of(library, OptionalInt.empty(), words);
  }

  @Test
  void twoVoicesBecomeOneAndTwoAgain() {
    Screen joined = run("speakers", "--join", "officials", "ada", "quist");
    assertEquals("Joined Officials with Ada Quist\n", joined.out());
    assertEquals(0, joined.status());
    assertEquals(1, run("speakers", "--json").out().lines().count());
    assertEquals("Took it back\n", run("speakers", "--undo").out());
    assertEquals(2, run("speakers", "--json").out().lines().count());
  }

  @Test
  void aSpellingBecomesAVoice() {
    assertEquals(
        "Parted The mayor from Ada Quist\n",
        run("speakers", "--part", "Ada Quist", "the mayor").out());
    assertTrue(run("speakers").out().contains("The mayor"));
  }

  @Test
  void whatCannotBeDecidedIsOneSentence() {
    Screen nobody = run("speakers", "--join", "Nemo", "Ada Quist");
    assertEquals(
        "synoptic: Nobody who speaks is called \"Nemo\": speakers lists them.\n", nobody.err());
    assertEquals(2, nobody.status());
    assertEquals(
        "synoptic: A voice is to be named, and another name behind it.\n",
        run("speakers", "--join", "Officials").err());
    assertEquals(
        "synoptic: speakers takes one of --join, --part and --undo at a time.\n",
        run("speakers", "--undo", "--join", "Officials", "Ada Quist").err());
    assertEquals(2, run("speakers", "--undo").status());
  }
}
