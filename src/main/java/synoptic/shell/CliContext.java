package synoptic.shell;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import synoptic.explore.core.Workspace;
import synoptic.model.embedding.Encoder;

/**
 * What the command line runs in; whoever starts the program hands it in.
 *
 * @param out takes the results, in UTF-8. A stream that throws lets a full disk be told from a
 *     closed pipe; a {@code PrintStream} does as well, but hides why a write failed
 * @param err takes the messages, in UTF-8
 * @param columns the width of the terminal that {@code out} is, or empty where it is none
 * @param library opens the library in the folder named by {@code --library}, or the one that is to
 *     be opened where none is named. May throw {@link synoptic.search.SearchException} or {@link
 *     java.io.UncheckedIOException}; the command closes what it opened
 * @param explorer starts the explorer, absent where there is no terminal on both ends
 * @param version the program's version
 * @param environment the environment variables
 * @param encoder turns sentences into vectors, for what needs no library
 */
public record CliContext(
    OutputStream out,
    OutputStream err,
    OptionalInt columns,
    Function<Optional<Path>, Workspace> library,
    Optional<Explorer> explorer,
    String version,
    Map<String, String> environment,
    Encoder encoder) {

  /** Starts the explorer on a library. */
  @FunctionalInterface
  public interface Explorer {

    /**
     * @param library the folder named by {@code --library}
     * @return the exit status
     */
    int start(Optional<Path> library);
  }

  public CliContext {
    environment = Map.copyOf(environment);
  }
}
