package synoptic.main;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.corpus.Progress;
import synoptic.explore.core.Remembered;
import synoptic.explore.core.Remembered.Memory;
import synoptic.tui.ExplorerWindow;

/**
 * Plays a short session without a terminal, so that the JVM can note which classes a start needs
 * (JEP 483). It looks at the bundled library and prints nothing; its index lies in the cache that
 * the environment names.
 */
final class Rehearsal {

  private static final String ESCAPE = "\u001b";

  /** What is typed; each line leaves behind what it came to. */
  private static final List<String> KEYS =
      List.of(
          "ceasefire",
          "\r",
          "j",
          "\r",
          "n",
          ESCAPE,
          "2",
          "j",
          "\r",
          "\r",
          "]",
          "1",
          "a",
          "j",
          "c",
          "n",
          "?",
          ESCAPE,
          ":",
          "compare 000 003",
          "\r",
          "j",
          "n",
          "4",
          "j",
          "\r",
          ESCAPE,
          "5",
          "j",
          ":",
          "quit",
          "\r");

  /** A rehearsal leaves nothing behind. */
  private static final Memory FORGETFUL =
      new Memory() {
        @Override
        public Remembered remembered() {
          return Remembered.NOTHING;
        }

        @Override
        public void keep(Remembered all) {}
      };

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Folders folders =
        new Folders(System.getenv(), Path.of(System.getProperty("synoptic.home", "")));
    folders.library(Optional.empty());
    OutputStream nowhere = OutputStream.nullOutputStream();
    Program program = new Program(folders, nowhere, nowhere, OptionalInt.of(80));
    String corpus = folders.bundledLibrary().toString();
    program.run(List.of("--library", corpus, "search", "ceasefire"));
    program.run(List.of("--library", corpus, "search", "--json", "ceasfire talks"));
    program.run(List.of("--library", corpus, "who", "speaker:lavrov"));
    program.run(List.of("--library", corpus, "compare", "000", "003"));
    program.run(List.of("--library", corpus, "framing", "000", "003"));
    program.run(List.of("--library", corpus, "articles"));
    try (var workspace = new LocalWorkspace(folders.bundledLibrary(), folders)) {
      missTheTerminal(program, workspace);
      workspace.engine(Progress.NONE);
      ExplorerWindow.run(
          new SlowTyping(KEYS), nowhere, workspace, FORGETFUL, program.shown(workspace)::lines);
    }
  }

  /** Fails where there is no terminal, but not before most of what opens one has been loaded. */
  private static void missTheTerminal(Program program, LocalWorkspace workspace) {
    if (!ExplorerWindow.isPossible()) {
      try {
        ExplorerWindow.run(workspace, FORGETFUL, program.shown(workspace)::lines);
      } catch (IOException | IllegalStateException expected) {
        // That is all that was wanted.
      }
    }
  }

  /** Keys, or texts that are pasted, with a pause before each, so that the work is really done. */
  private static final class SlowTyping extends InputStream {
    private static final int PAUSE_MILLIS = 120;
    private final Deque<String> texts;
    private InputStream text = InputStream.nullInputStream();

    SlowTyping(List<String> texts) {
      this.texts = new ArrayDeque<>(texts);
    }

    @Override
    public int read() throws IOException {
      int next = text.read();
      if (next < 0 && !texts.isEmpty()) {
        pause();
        text = new ByteArrayInputStream(texts.poll().getBytes(StandardCharsets.UTF_8));
        next = text.read();
      }
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int next = read();
      if (next < 0) {
        return -1;
      }
      buffer[offset] = (byte) next;
      return 1;
    }

    private static void pause() throws IOException {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException ended) {
        throw new IOException(ended);
      }
    }
  }
}
