package synoptic.shell.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.annotate.statements.Statements;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.explore.reader.Attribution;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.UsageException;

/** A filter: who says what in plain text files. It needs no library. */
public final class StatementsCommand {

  private final CommandRun run;
  private long found;
  private boolean failed;

  private StatementsCommand(CommandRun run) {
    this.run = run;
  }

  public static ExitStatus run(CommandRun run) {
    return new StatementsCommand(run).all();
  }

  private ExitStatus all() {
    List<String> files = run.request().words();
    for (String file : files) {
      CommandRun.checkInterrupted();
      try {
        print(file, TextSegmenter.text(file), files.size() > 1);
      } catch (IOException unreadable) {
        fail(TextSegmenter.sentence(file, unreadable));
      } catch (UsageException impossible) {
        fail(impossible.getMessage());
      }
    }
    return failed ? ExitStatus.WRONG : ExitStatus.of(found);
  }

  private void fail(String sentence) {
    failed = true;
    run.messages().wrong(sentence);
  }

  private void print(String file, String text, boolean named) {
    List<Statement> statements = Statements.of(text);
    found += statements.size();
    if (run.request().json()) {
      CodePointIndex index = new CodePointIndex(text);
      statements.forEach(
          statement ->
              run.out()
                  .json(StatementJson.into(Json.object().text("file", file), index, statement)));
      return;
    }
    if (named && !statements.isEmpty()) {
      run.out().title(file);
    }
    statements.forEach(this::plain);
  }

  private void plain(Statement statement) {
    String speaker = statement.speaker().map(StatementsCommand::shown).orElse("unknown speaker");
    String via =
        statement.via().stream()
            .map(reporter -> ", reported by " + oneLine(reporter.mention()))
            .collect(Collectors.joining());
    run.out().block("", StyledText.plain(speaker + via + " · " + Attribution.how(statement)));
    run.out()
        .block(
            "    ",
            StyledText.plain(
                statement.content().stream()
                    .map(StatementsCommand::oneLine)
                    .collect(Collectors.joining(" … "))));
  }

  /** The name, and what stands in the text where it is not the same. */
  private static String shown(Speaker speaker) {
    String mention = oneLine(speaker.mention());
    boolean isSame = mention.isEmpty() || mention.equals(speaker.name());
    return isSame ? speaker.name() : speaker.name() + " [" + mention + "]";
  }

  private static String oneLine(Part part) {
    return part.text().replaceAll("\\s+", " ");
  }
}
