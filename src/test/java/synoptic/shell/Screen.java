package synoptic.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import synoptic.testkit.Shelf;
import synoptic.testkit.Shelves;

/** What a command line printed, and how it ended. */
public record Screen(String out, String err, int status) {

  public static Screen of(Shelf library, OptionalInt columns, String... arguments) {
    return of(library, columns, Map.of(), arguments);
  }

  public static Screen of(
      Shelf library, OptionalInt columns, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CliContext surroundings =
        new CliContext(
            out,
            err,
            columns,
            folder -> library,
            Optional.empty(),
            "1.2.3",
            environment,
            sentences -> List.of());
    int status = new CommandLine(surroundings, new FakeAlignment()).run(List.of(arguments));
    return new Screen(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
  }

  /** In a pipe, on the library of the flood. */
  public static Screen of(String... arguments) {
    return of(Shelves.flood(), OptionalInt.empty(), arguments);
  }

  /** The screen as a file shows it: Escape is visible, and each stream stands by itself. */
  String shown() {
    return section("out", out) + section("err", err) + "--- exit " + status + "\n";
  }

  private static String section(String name, String text) {
    return text.isEmpty() ? "" : "--- " + name + "\n" + text.replace('\033', '␛');
  }

  /** Words as a shell would part them, with single or double quotes. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (char c : (line + " ").toCharArray()) {
      if (quote != 0 ? c == quote : c == '\'' || c == '"') {
        quote = quote == 0 ? c : 0;
      } else if (c == ' ' && quote == 0) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words;
  }
}
