package synoptic.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.annotate.Statements;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

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
      statements.forEach(statement -> run.out().json(json(file, index, statement)));
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
    run.out().block("", Marked.plain(speaker + cue + via + " (" + kind(statement) + ")"));
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

  private static String kind(Statement statement) {
    return statement.kind().name().toLowerCase(Locale.ROOT);
  }

  private static Json json(String file, CodePointIndex index, Statement statement) {
    return Json.object()
        .text("file", file)
        .text("kind", kind(statement))
        .object("cue", statement.cue(), (object, part) -> part(object, index, part))
        .object(
            "speaker",
            statement.speaker(),
            (object, speaker) ->
                part(object, index, speaker.mention()).text("name", speaker.name()))
        .objects("content", statement.content(), (object, part) -> part(object, index, part))
        .objects("via", statement.via(), (object, reporter) -> reporter(object, index, reporter));
  }

  private static void reporter(Json object, CodePointIndex index, Reporter reporter) {
    part(object, index, reporter.mention()).text("name", reporter.name());
  }

  private static Json part(Json object, CodePointIndex index, Part part) {
    Span span = index.of(part.span());
    return object.text("text", part.text()).number("start", span.start()).number("end", span.end());
  }
}
