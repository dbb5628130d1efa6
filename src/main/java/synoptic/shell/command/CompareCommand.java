package synoptic.shell.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.Comparison.Standing;
import synoptic.compare.library.Parties;
import synoptic.compare.library.Party;
import synoptic.compare.library.PassageAlignment;
import synoptic.corpus.Article;
import synoptic.explore.compare.CompareExport;
import synoptic.explore.compare.Pairing;
import synoptic.explore.core.Export;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;

/** Two sources or articles side by side. */
public final class CompareCommand {

  private static final int WIDTH_IN_A_PIPE = 100;

  private CompareCommand() {}

  public static ExitStatus run(CommandRun run, Alignment alignment) {
    Request request = run.request();
    int width =
        request.number("width", 20, run.out().isTerminal() ? run.out().width() : WIDTH_IN_A_PIPE);
    Parties.Two two =
        Parties.two(request.words().get(0), request.words().get(1), run.library().articles());
    if (!(two instanceof Parties.Two.Apart(Party a, Party b))) {
      throw new UsageException(((Parties.Two.Refused) two).why());
    }
    String topic = request.value("topic").orElse("");
    run.library().engine(PassageAlignment.query(topic, run.library().reference().topics()));
    Optional<ExportOption> export = ExportOption.given(run);
    Comparison lined = alignment.compare(run.library(), a, b, topic);
    if (export.isPresent() && !lined.rows().isEmpty()) {
      Export what = new CompareExport(new Pairing(a, b, topic), lined, Map.of());
      return export.get().write(run.library().engine(), what, Export.MOST);
    }
    if (request.json()) {
      lined.rows().forEach(row -> run.out().json(json(lined, row)));
      List<Standing> standings = lined.standings();
      for (int place = 0; place < standings.size(); place++) {
        run.out().json(json(lined.b().passages().get(place), standings.get(place)));
      }
    } else if (!lined.rows().isEmpty()) {
      CompareText.of(lined, topic, width).forEach(line -> run.out().line(line));
    }
    return told(run, lined);
  }

  private static ExitStatus told(CommandRun run, Comparison lined) {
    int pairs = lined.pairs().size();
    run.messages()
        .say(
            CommandRun.counted(pairs, "pair", "pairs")
                + " · "
                + lined.onlyInA().size()
                + " only in A · "
                + (lined.alsoInB().isEmpty() ? "" : lined.alsoInB().size() + " said again in B · ")
                + lined.onlyInB().size()
                + " only in B");
    offTopic(run, lined.a(), lined.b());
    leftOut(run, lined.a());
    leftOut(run, lined.b());
    return ExitStatus.of(pairs);
  }

  /** Names a side that has nothing to compare; returns whether there is one. */
  static boolean offTopic(CommandRun run, Side a, Side b) {
    if (!a.passages().isEmpty() && !b.passages().isEmpty()) {
      return false;
    }
    String side = a.passages().isEmpty() ? a.name() : b.name();
    run.messages().say("Nothing of " + side + " is on this topic: try another.");
    return true;
  }

  static void leftOut(CommandRun run, Side side) {
    if (side.leftOut() > 0) {
      run.messages()
          .say(
              "%s of %s are left out, because a side is compared up to %,d: narrow it with --topic."
                  .formatted(
                      CommandRun.counted(side.leftOut(), "passage", "passages"),
                      side.name(),
                      side.passages().size()));
    }
  }

  private static Json json(LocatedPassage b, Standing standing) {
    return Json.object()
        .text("b_article", b.article())
        .text("b_source", source(b))
        .number("b_passage", b.passage().number())
        .text("b_text", b.text())
        .text("status", standing.name().toLowerCase(Locale.ROOT));
  }

  private static Json json(Comparison lined, AlignedRow row) {
    LocatedPassage a = lined.a().passages().get(row.index());
    return Json.object()
        .text("a_article", a.article())
        .text("a_source", source(a))
        .number("a_passage", a.passage().number())
        .text("a_text", a.text())
        .number("a_index", row.index())
        .truth("match", lined.isPair(row))
        .objects(
            "candidates",
            row.candidates(),
            (object, candidate) -> {
              LocatedPassage b = lined.b().passages().get(candidate.index());
              object
                  .number("index", candidate.index())
                  .text("b_article", b.article())
                  .text("b_source", source(b))
                  .number("b_passage", b.passage().number())
                  .text("b_text", b.text())
                  .score("score", candidate.score())
                  .texts("why", candidate.why());
            });
  }

  /** The passage's source, where it is known. */
  static Optional<String> source(LocatedPassage passage) {
    return known(passage.source());
  }

  /** A source's name, where it is one. */
  static Optional<String> known(String source) {
    return Optional.of(source).filter(name -> !name.equals(Article.UNKNOWN_SOURCE));
  }
}
