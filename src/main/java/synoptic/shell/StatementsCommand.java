package synoptic.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.annotate.Statements;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;

/** A filter: who says what in plain text files. It needs no library. */
final class StatementsCommand {

  private final Run run;
  private long found;
  private boolean failed;

  private StatementsCommand(Run run) {
    this.run = run;
  }

  static Status run(Run run) {
    return new StatementsCommand(run).all();
  }

  private Status all() {
    List<String> files = run.request().words();
    for (String file : files) {
      Run.checkInterrupted();
      try {
        print(file, Units.text(file), files.size() > 1);
      } catch (IOException unreadable) {
        fail(Units.sentence(file, unreadable));
      } catch (WrongUse impossible) {
        fail(impossible.getMessage());
      }
    }
    return failed ? Status.WRONG : Status.of(found);
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
    String cue = statement.cue().map(part -> ", " + oneLine(part)).orElse("");
    String via =
        statement.via().stream()
            .map(reporter -> ", reported by " + oneLine(reporter.mention()))
            .collect(Collectors.joining());
    run.out()
        .block("", Marked.plain(speaker + cue + via + " (" + StatementJson.kind(statement) + ")"));
    run.out()
        .block(
            "    ",
            Marked.plain(
                statement.content().stream()
                    .map(StatementsCommand::oneLine)
                    .collect(Collectors.joining(" … "))));
  }

  /** The name, and what stands in the text where it is not the same. */
  private static String shown(Speaker speaker) {
    String mention = oneLine(speaker.mention());
    return mention.equals(speaker.name()) ? mention : speaker.name() + " [" + mention + "]";
  }

  private static String oneLine(Part part) {
    return part.text().replaceAll("\\s+", " ");
  }
}
