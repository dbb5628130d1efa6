package synoptic.shell.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.compare.ActorLabels.Used;
import synoptic.compare.framing.LabelSuggestion;
import synoptic.compare.framing.LabelSuggestion.Evidence;
import synoptic.compare.framing.LabelSuggestion.Place;
import synoptic.compare.library.LabelSurvey;
import synoptic.corpus.LabelGroup;
import synoptic.explore.core.Workspace.Labelled;
import synoptic.shell.output.CodePointIndex;
import synoptic.shell.output.ExitStatus;
import synoptic.shell.output.Json;
import synoptic.shell.output.Output;
import synoptic.shell.output.SafeOutput;
import synoptic.shell.output.StyledText;
import synoptic.shell.request.Request;
import synoptic.shell.request.UsageException;
import synoptic.text.Folding;
import synoptic.text.Span;

/** The label groups of the library, and what the texts suggest to add to them. */
public final class LabelsCommand {

  /** More evidence is left to JSON. */
  private static final int MOST_EVIDENCE = 3;

  private static final String INDENT = "    ";

  private LabelsCommand() {}

  public static ExitStatus run(CommandRun run) {
    if (run.request().has("accept")) {
      return accept(run, run.request().options().get("accept").strip());
    }
    if (run.request().has("undo")) {
      return told(run, run.library().workspace().takeBackLabels(), "took the last labels out of ");
    }
    return run.request().has("suggest") ? suggest(run) : groups(run);
  }

  private static ExitStatus groups(CommandRun run) {
    List<LabelGroup> groups = run.library().reference().labels();
    Map<String, List<List<Used>>> used =
        LabelSurvey.used(run.library().workspace(), groups, run.library().progress());
    for (int at = 0; at < groups.size(); at++) {
      if (run.request().json()) {
        run.out().json(json(groups.get(at), at, used));
      } else {
        show(run.out(), groups.get(at), at, used);
      }
    }
    if (groups.isEmpty()) {
      run.messages().say("The library has no label groups: `synoptic labels --suggest`.");
    }
    return ExitStatus.of(groups.size());
  }

  private static void show(
      Output out, LabelGroup group, int at, Map<String, List<List<Used>>> used) {
    if (at > 0) {
      out.line("");
    }
    out.block("", StyledText.strong(group.name()));
    used.forEach(
        (source, groups) -> {
          String labels =
              groups.get(at).stream()
                  .map(label -> label.label() + " " + label.places().size())
                  .collect(Collectors.joining(", "));
          if (!labels.isEmpty()) {
            out.block("  ", StyledText.plain(source + ": " + labels));
          }
        });
    List<String> unused = unused(group, at, used);
    if (!unused.isEmpty()) {
      out.block("  ", StyledText.plain("nowhere: " + String.join(", ", unused)));
    }
  }

  private static List<String> unused(LabelGroup group, int at, Map<String, List<List<Used>>> used) {
    return group.labels().stream()
        .filter(
            label ->
                used.values().stream()
                    .flatMap(groups -> groups.get(at).stream())
                    .noneMatch(each -> each.label().equals(label)))
        .toList();
  }

  private static Json json(LabelGroup group, int at, Map<String, List<List<Used>>> used) {
    List<String> sources =
        used.keySet().stream().filter(source -> !used.get(source).get(at).isEmpty()).toList();
    return Json.object()
        .text("name", group.name())
        .text("about", group.about())
        .texts("labels", group.labels())
        .objects(
            "sources",
            sources,
            (object, source) ->
                object
                    .text("source", CompareCommand.known(source))
                    .objects(
                        "used",
                        used.get(source).get(at),
                        (label, each) ->
                            label
                                .text("label", each.label())
                                .number("count", each.places().size())));
  }

  private static ExitStatus suggest(CommandRun run) {
    List<LabelSuggestion> suggestions = suggestions(run);
    for (int at = 0; at < suggestions.size(); at++) {
      if (run.request().json()) {
        run.out().json(json(at + 1, suggestions.get(at)));
      } else {
        if (at > 0) {
          run.out().line("");
        }
        show(run.out(), at + 1, suggestions.get(at));
      }
    }
    run.messages()
        .say(
            suggestions.isEmpty()
                ? "The texts suggest no labels that stand in no group yet."
                : CommandRun.counted(suggestions.size(), "suggestion", "suggestions")
                    + "; `synoptic labels --accept N` takes one");
    return ExitStatus.of(suggestions.size());
  }

  private static List<LabelSuggestion> suggestions(CommandRun run) {
    return LabelSurvey.labels(run.library().workspace(), run.library().progress());
  }

  private static void show(Output out, int number, LabelSuggestion suggestion) {
    String labels = String.join(", ", suggestion.labels());
    String joins = suggestion.joins().map(group -> "  (joins " + group.name() + ")").orElse("");
    out.block("%3d  ".formatted(number), StyledText.strong(labels).and(StyledText.plain(joins)));
    suggestion.evidence().stream().limit(MOST_EVIDENCE).forEach(evidence -> show(out, evidence));
    int more = suggestion.evidence().size() - MOST_EVIDENCE;
    if (more > 0) {
      out.line(INDENT + " and " + CommandRun.counted(more, "place", "places") + " more");
    }
  }

  private static void show(Output out, Evidence evidence) {
    out.line(INDENT + " " + evidence.reason().spoken());
    for (Place place : evidence.places()) {
      String text = place.passage().text();
      String where =
          "%s · %s ¶ %d: "
              .formatted(
                  place.passage().source(),
                  place.passage().article(),
                  place.passage().passage().number());
      List<Span> labels =
          place.labels().stream().map(span -> span.shifted(-place.sentence().start())).toList();
      StyledText sentence = StyledText.of(place.sentence().in(text), labels, SafeOutput::prose);
      out.block(INDENT + "   ", StyledText.plain(where).and(sentence));
    }
  }

  private static ExitStatus accept(CommandRun run, String typed) {
    List<LabelSuggestion> suggestions = suggestions(run);
    LabelSuggestion chosen = chosen(typed, suggestions);
    Labelled done = run.library().workspace().addLabels(chosen.accepted());
    String what = String.join(", ", chosen.fresh());
    return told(
        run,
        done,
        chosen
            .joins()
            .map(group -> "added " + what + " to " + group.name() + " in ")
            .orElse("added the group " + chosen.name() + " (" + what + ") to "));
  }

  private static ExitStatus told(CommandRun run, Labelled done, String what) {
    if (done.file().isEmpty()) {
      run.messages().wrong(done.problem().orElseThrow().toString());
      return ExitStatus.WRONG;
    }
    run.out().line(what + done.file().get());
    return ExitStatus.FOUND;
  }

  /** The suggestion of that number, or the only one with that label. */
  private static LabelSuggestion chosen(String typed, List<LabelSuggestion> suggestions) {
    if (typed.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(typed);
      if (number < 1 || number > suggestions.size()) {
        throw new UsageException(
            "There is no suggestion %d: `synoptic labels --suggest` lists %d."
                .formatted(number, suggestions.size()));
      }
      return suggestions.get(number - 1);
    }
    String wanted = Folding.fold(typed);
    List<Integer> having =
        IntStream.range(0, suggestions.size())
            .filter(
                at ->
                    suggestions.get(at).fresh().stream()
                        .anyMatch(label -> Folding.fold(label).equals(wanted)))
            .boxed()
            .toList();
    if (having.size() != 1) {
      throw new UsageException(
          having.isEmpty()
              ? "No suggestion has the label "
                  + Request.quoted(typed)
                  + ": `synoptic labels --suggest` lists them."
              : "The label %s is in the suggestions %s: name one by its number."
                  .formatted(
                      Request.quoted(typed),
                      having.stream()
                          .map(at -> Integer.toString(at + 1))
                          .collect(Collectors.joining(", "))));
    }
    return suggestions.get(having.getFirst());
  }

  private static Json json(int number, LabelSuggestion suggestion) {
    return Json.object()
        .number("number", number)
        .text("joins", suggestion.joins().map(LabelGroup::name))
        .texts("labels", suggestion.labels())
        .texts("new", suggestion.fresh())
        .objects("evidence", suggestion.evidence(), LabelsCommand::evidence);
  }

  private static void evidence(Json object, Evidence evidence) {
    object
        .text("reason", evidence.reason().spoken())
        .objects("places", evidence.places(), LabelsCommand::place);
  }

  private static void place(Json object, Place place) {
    String text = place.passage().text();
    CodePointIndex index = new CodePointIndex(text);
    object
        .text("article", place.passage().article())
        .text("source", CompareCommand.source(place.passage()))
        .number("passage", place.passage().passage().number())
        .text("sentence", place.sentence().in(text))
        .objects(
            "labels",
            place.labels(),
            (label, span) -> {
              Span points = index.of(span);
              label
                  .text("text", span.in(text))
                  .number("start", points.start())
                  .number("end", points.end());
            });
  }
}
