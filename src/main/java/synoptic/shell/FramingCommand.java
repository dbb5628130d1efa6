package synoptic.shell;

import java.util.Optional;
import synoptic.compare.Comparison;
import synoptic.compare.Framing;
import synoptic.compare.library.FramingSurvey;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Export;
import synoptic.explore.framing.FramingExport;

/** How two sources or articles frame what they tell of. */
final class FramingCommand {

  private FramingCommand() {}

  static Status run(Run run, Alignment alignment) {
    Request request = run.request();
    Parties.Two two =
        Parties.two(request.words().get(0), request.words().get(1), run.library().articles());
    if (!(two instanceof Parties.Two.Apart(Party a, Party b))) {
      throw new WrongUse(((Parties.Two.Refused) two).why());
    }
    String topic = request.value("topic").orElse("");
    Optional<ExportOption> export = ExportOption.given(run);
    Library library = run.library();
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

  private static Status told(Run run, Framing framing) {
    if (!CompareCommand.offTopic(run, framing.a(), framing.b()) && framing.isEmpty()) {
      run.messages().say("The two texts are too short to tell how they frame anything.");
    }
    CompareCommand.leftOut(run, framing.a());
    CompareCommand.leftOut(run, framing.b());
    return Status.of(framing.isEmpty() ? 0 : 1);
  }
}
