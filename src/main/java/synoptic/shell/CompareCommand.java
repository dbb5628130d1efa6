package synoptic.shell;

import java.util.List;
import synoptic.compare.Comparison;
import synoptic.compare.Located;
import synoptic.compare.Row;
import synoptic.compare.Side;
import synoptic.explore.Comparing;
import synoptic.explore.Parties;
import synoptic.explore.Party;
import synoptic.search.ArticleEntry;

/** Two sources or articles side by side. */
final class CompareCommand {

  private static final int WIDTH_IN_A_PIPE = 100;

  private CompareCommand() {}

  static Status run(Run run, Alignment alignment) {
    Request request = run.request();
    int width =
        request.number("width", 20, run.out().isTerminal() ? run.out().width() : WIDTH_IN_A_PIPE);
    List<ArticleEntry> articles = run.library().articles();
    Party a = party(request.words().get(0), articles);
    Party b = party(request.words().get(1), articles);
    if (a.equals(b)) {
      throw new WrongUse("A and B are both " + a.name() + ": name two different ones.");
    }
    apart(a, b, articles);
    String topic = request.value("topic").orElse("");
    run.library().engine(Comparing.query(topic, run.library().reference().topics()));
    Comparison lined = alignment.compare(run.library(), a, b, topic);
    if (request.json()) {
      lined.rows().forEach(row -> run.out().json(json(lined, row)));
    } else {
      CompareText.of(lined, topic, width).forEach(line -> run.out().line(line));
    }
    return told(run, lined);
  }

  private static void apart(Party a, Party b, List<ArticleEntry> articles) {
    List<ArticleEntry> shared = Parties.shared(a, b, articles);
    if (!shared.isEmpty()) {
      throw new WrongUse(
          "A and B share %s (%s): name two that have none in common."
              .formatted(
                  Run.counted(shared.size(), "article", "articles"), shared.getFirst().id()));
    }
  }

  private static Party party(String typed, List<ArticleEntry> articles) {
    Parties.Meaning meaning = Parties.meaning(typed, articles);
    if (meaning instanceof Parties.Meaning.One(Party party)) {
      return party;
    }
    throw new WrongUse(Parties.explained(typed, meaning));
  }

  private static Status told(Run run, Comparison lined) {
    int pairs = lined.pairs().size();
    run.messages()
        .say(
            Run.counted(pairs, "pair", "pairs")
                + " · "
                + lined.onlyInA().size()
                + " only in A · "
                + lined.onlyInB().size()
                + " only in B");
    leftOut(run, lined.a());
    leftOut(run, lined.b());
    return Status.of(pairs);
  }

  private static void leftOut(Run run, Side side) {
    if (side.leftOut() > 0) {
      run.messages()
          .say(
              "%s of %s are left out, because a side is compared up to %,d: narrow it with --topic."
                  .formatted(
                      Run.counted(side.leftOut(), "passage", "passages"),
                      side.name(),
                      side.passages().size()));
    }
  }

  private static Json json(Comparison lined, Row row) {
    Located a = lined.a().passages().get(row.index());
    return Json.object()
        .text("a_article", a.article())
        .number("a_passage", a.passage().number())
        .text("a_text", a.text())
        .number("a_index", row.index())
        .objects(
            "candidates",
            row.candidates(),
            (object, candidate) -> {
              Located b = lined.b().passages().get(candidate.index());
              object
                  .number("index", candidate.index())
                  .text("b_article", b.article())
                  .number("b_passage", b.passage().number())
                  .text("b_text", b.text())
                  .score("score", candidate.score())
                  .texts("why", candidate.why());
            });
  }
}
