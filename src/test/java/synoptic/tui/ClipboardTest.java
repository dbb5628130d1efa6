package synoptic.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.explore.core.Message;
import synoptic.explore.core.Tone;

final class ClipboardTest {

  @TempDir Path folder;

  private final StringBuilder sent = new StringBuilder();
  private final BlockingQueue<Message> said = new LinkedBlockingQueue<>();

  @Test
  void aTextGoesToTheTerminalWhichDoesNotSayWhetherItTookIt() throws Exception {
    Message message = copied(Optional.empty(), "a passage\u001b[2J\nüber");
    assertEquals("a passage<U+001B>[2J\nüber", decoded(sent.toString()));
    assertEquals(
        Message.info("Copied with its citation, if the terminal lets programs copy."), message);
  }

  @Test
  void whatIsTooLongForATerminalIsNotCopiedByHalf() throws Exception {
    Message message = copied(Optional.empty(), "ü".repeat(Clipboard.MOST_BYTES / 2 + 1));
    assertEquals("", sent.toString());
    assertEquals(
        Message.warning(
            "Not copied: 56,246 bytes, and a terminal takes 56,244; e exports to a file."),
        message);
    copied(Optional.empty(), "ü".repeat(Clipboard.MOST_BYTES / 2));
    assertTrue(decoded(sent.toString()).matches("ü+"));
  }

  @Test
  void insideTmuxATextGoesToTmuxWhichSendsItOn() throws Exception {
    Message message = copied(tmux("echo \"$@\" >words; cat >text"), "a passage\nüber");
    assertEquals("", sent.toString());
    assertEquals("load-buffer -w -\n", Files.readString(folder.resolve("words")));
    assertEquals("a passage\nüber", Files.readString(folder.resolve("text")));
    assertEquals(Tone.PLAIN, message.tone());
    assertTrue(message.text().contains("to tmux, and to the clipboard where"), message.text());
  }

  @Test
  void tmuxAloneTakesWhatIsTooLongForATerminal() throws Exception {
    Message message = copied(tmux("echo \"$@\" >words; cat >text"), "x".repeat(200_000));
    assertEquals("load-buffer -\n", Files.readString(folder.resolve("words")));
    assertEquals(200_000, Files.size(folder.resolve("text")));
    assertTrue(message.text().endsWith("to tmux alone: too long for the clipboard."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a passage", ""})
  void whatTmuxSaysIsPassedOn(String text) throws Exception {
    String large = text.repeat(50_000);
    assertEquals(
        Message.warning("Not copied: tmux says: no server running"),
        copied(tmux("echo no server running >&2; exit 1"), large));
  }

  @Test
  void whereTmuxIsGoneItIsSaid() throws Exception {
    assertEquals(
        Message.warning("Not copied: tmux cannot be run."),
        copied(Optional.of(new Tmux(List.of(folder.resolve("none").toString()))), "text"));
  }

  @Test
  void tmuxIsWhereItsVariableIs() {
    assertEquals(Optional.empty(), Tmux.around(name -> null));
    assertEquals(Optional.empty(), Tmux.around(name -> ""));
    assertEquals(
        Optional.of(new Tmux(List.of("tmux"))),
        Tmux.around(name -> name.equals("TMUX") ? "/tmp/tmux-1000/default,1,0" : null));
  }

  /** Whose user sits elsewhere has nothing of the tmux that this process may run in. */
  @Test
  void overANetworkTheTerminalAtTheOtherEndIsMeant() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    var terminal = new LineDisciplineTerminal("test", "xterm", bytes, StandardCharsets.UTF_8);
    try (TerminalWindow window = TerminalWindow.on(terminal, Theme.of(Theme.Colours.NONE))) {
      bytes.reset();
      window.copy("a passage", said::add);
      assertEquals("a passage", decoded(bytes.toString(StandardCharsets.UTF_8)));
    }
  }

  private Message copied(Optional<Tmux> tmux, String text) throws Exception {
    Clipboard clipboard = new Clipboard(tmux);
    clipboard.copy(text, sent::append, said::add);
    clipboard.close();
    return said.poll(20, TimeUnit.SECONDS);
  }

  /** A stand-in for tmux that runs a script in the folder. */
  private Optional<Tmux> tmux(String script) throws IOException {
    Path file = folder.resolve("stand-in");
    Files.writeString(file, "cd '" + folder + "'\n" + script + "\n");
    return Optional.of(new Tmux(List.of("sh", file.toString())));
  }

  private static String decoded(String sequence) {
    assertTrue(sequence.startsWith("\u001b]52;c;") && sequence.endsWith("\u001b\\"), sequence);
    String base64 = sequence.substring(7, sequence.length() - 2);
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
