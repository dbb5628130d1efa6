package synoptic.shell.command;

import java.util.Optional;
import synoptic.compare.align.Comparison;
import synoptic.compare.framing.Framing;
import synoptic.compare.library.FramingSurvey;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Export;
import synoptic.explore.framing.FramingExport;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** How two sources or articles frame what they tell of. */
public final class FramingCommand {

  private FramingCommand() {}

  public static ExitStatus run(CommandRun run, Alignment alignment) {
    Request request = run.request();
    Parties.Two two =
        Parties.two(request.words().get(0), request.words().get(1), run.library().articles());
    if (!(two instanceof Parties.Two.Apart(Party a, Party b))) {
      throw new UsageException(((Parties.Two.Refused) two).why());
    }
    String topic = request.value("topic").orElse("");
    Optional<ExportOption> export = ExportOption.given(run);
    Library library = run.library();
    library.engine(PassageAlignment.query(topic, library.reference().topics()));
    library.engineWithStatements();
    Comparison lined = alignment.compare(library, a, b, topic);
    Framing framing = FramingSurvey.framing(library.workspace(), lined, a, b, library.progress());
    if (export.isPresent() && !framing.isEmpty()) {
      Export what = new FramingExport(new Pairing(a, b, topic), framing);
      return export.get().write(library.engine(), what, Export.MOST);
    }
    if (request.json()) {
      FramingJson.of(framing).forEach(run.out()::json);
    } else if (!framing.isEmpty()) {
      new FramingText(run.out(), framing).show(topic);
    }
    return told(run, framing);
  }

  private static ExitStatus told(CommandRun run, Framing framing) {
    if (!CompareCommand.offTopic(run, framing.a(), framing.b()) && framing.isEmpty()) {
      run.messages().say("The two texts are too short to tell how they frame anything.");
    }
    CompareCommand.leftOut(run, framing.a());
    CompareCommand.leftOut(run, framing.b());
    return ExitStatus.of(framing.isEmpty() ? 0 : 1);
  }
}
