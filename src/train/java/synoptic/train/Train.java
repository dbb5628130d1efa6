package synoptic.train;

import java.io.IOException;
import java.nio.file.Path;
import synoptic.annotate.statements.StatementTraining;

/** Learns the weights of the statement finder; statements.md beside them says how and when. */
final class Train {

  private Train() {}

  /** Takes the file of marked articles, that of word vectors, and the file to write to. */
  public static void main(String[] arguments) throws IOException {
    StatementTraining.run(
        Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), System.out);
  }
}
