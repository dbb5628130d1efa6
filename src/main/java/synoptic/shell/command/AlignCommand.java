package synoptic.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.request.UsageException;
import synoptic.text.Wrap;

/** A filter: which unit of B goes with each of A. It needs no library. */
public final class AlignCommand {

  private static final int CANDIDATES = 10;
  private static final int SHOWN = 3;
  private static final String BELOW = "    ";

  private final CommandRun run;
  private final Alignment alignment;
  private final TextSegmenter units;
  private boolean heading;
  private long matched;
  private boolean failed;

  private AlignCommand(CommandRun run, Alignment alignment) {
    this.run = run;
    this.alignment = alignment;
    this.units =
        new TextSegmenter(
            TextSegmenter.Kind.of(
                run.request().oneOf("unit", List.of("paragraph", "sentence", "line"))));
  }

  public static ExitStatus run(CommandRun run, Alignment alignment) {
    return new AlignCommand(run, alignment).all();
  }

  private ExitStatus all() {
    List<String> words = run.request().words();
    boolean listed = run.request().has("pairs");
    if (listed == (words.size() == 2) || words.size() == 1) {
      throw new UsageException("align takes two files, A and B, or --pairs with a list of them.");
    }
    if (listed) {
      heading = true;
      String list =
          run.request()
              .value("pairs")
              .orElseThrow(() -> new UsageException("--pairs takes the name of a file."));
      pairs(list);
    } else {
      pair(words.get(0), words.get(1));
    }
    return failed ? ExitStatus.WRONG : ExitStatus.of(matched);
  }

  private void pairs(String list) {
    int number = 0;
    for (String line : read(list, () -> TextSegmenter.lines(list)).orElse(List.of())) {
      number++;
      List<String> files = List.of(line.split("\t", -1));
      if (files.size() == 2 && !files.get(0).isBlank() && !files.get(1).isBlank()) {
        pair(files.get(0), files.get(1));
      } else if (!line.isBlank()) {
        fail("Line %d of %s is not two file names with a tab between.".formatted(number, list));
      }
    }
  }

  private void pair(String a, String b) {
    CommandRun.checkInterrupted();
    Optional<List<String>> left = read(a, () -> units.of(a));
    Optional<List<String>> right = read(b, () -> units.of(b));
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    boolean json = run.request().json();
    if (heading && !json) {
      run.out().line(a + " → " + b);
    }
    alignment
        .align(left.get(), right.get(), CANDIDATES, run.messages())
        .forEachOrdered(
            row -> {
              matched += row.candidates().isEmpty() ? 0 : 1;
              if (json) {
                json(a, b, row);
              } else {
                plain(row, left.get(), right.get());
              }
            });
  }

  private interface Reading {
    List<String> read() throws IOException;
  }

  /** Empty, and told, where the file cannot be read. */
  private Optional<List<String>> read(String file, Reading reading) {
    try {
      return Optional.of(reading.read());
    } catch (IOException unreadable) {
      fail(TextSegmenter.sentence(file, unreadable));
    } catch (UsageException impossible) {
      fail(impossible.getMessage());
    }
    return Optional.empty();
  }

  private void fail(String sentence) {
    failed = true;
    run.messages().wrong(sentence);
  }

  /** Counted from 1, with how the unit of A and the closest one of B begin. */
  private void plain(AlignedRow row, List<String> left, List<String> right) {
    if (row.candidates().isEmpty()) {
      run.out().line(number(row.index()) + " → –");
      beginning("A", left.get(row.index()));
      return;
    }
    Candidate best = row.candidates().getFirst();
    List<String> parts = new ArrayList<>();
    parts.add(number(row.index()) + " → " + number(best.index()));
    parts.add(CompareText.figure(best.score()));
    parts.add(best.why().stream().limit(5).collect(Collectors.joining(", ")));
    if (row.candidates().size() > 1) {
      parts.add(
          row.candidates().stream()
              .limit(SHOWN)
              .skip(1)
              .map(other -> number(other.index()) + " (" + CompareText.figure(other.score()) + ")")
              .collect(Collectors.joining(", ", "also ", "")));
    }
    run.out()
        .line(parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  ")));
    beginning("A", left.get(row.index()));
    beginning("B", right.get(best.index()));
  }

  private static String number(int index) {
    return Integer.toString(index + 1);
  }

  /** Nothing for an empty line. */
  private void beginning(String side, String unit) {
    if (unit.isBlank()) {
      return;
    }
    String line = BELOW + side + "  " + unit.strip().replaceAll("\\s+", " ");
    run.out().line(Wrap.clip(SafeOutput.line(line), run.out().proseWidth()));
  }

  private void json(String a, String b, AlignedRow row) {
    run.out()
        .json(
            Json.object()
                .text("a_file", a)
                .text("b_file", b)
                .number("a_index", row.index())
                .objects(
                    "candidates",
                    row.candidates(),
                    (object, candidate) ->
                        object
                            .number("index", candidate.index())
                            .score("score", candidate.score())
                            .texts("why", candidate.why())));
  }
}
