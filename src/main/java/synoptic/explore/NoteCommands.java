package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Note;
import synoptic.corpus.NotePlace;
import synoptic.corpus.Notebook;
import synoptic.corpus.Part;
import synoptic.corpus.PassageRef;
import synoptic.explore.command.Arguments;
import synoptic.explore.command.Command;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;
import synoptic.explore.concordance.ConcordanceView;
import synoptic.explore.core.Effect;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Message;
import synoptic.explore.core.Pane;
import synoptic.explore.core.Pane.Trait;
import synoptic.explore.core.Prompt;
import synoptic.explore.core.Prompt.Completion;
import synoptic.explore.core.Prompt.Purpose;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.QueryView;
import synoptic.explore.search.SearchCommands;
import synoptic.explore.timeline.TimelineView;
import synoptic.search.NoteDecision;
import synoptic.search.QueryText;
import synoptic.search.StatementHit;
import synoptic.search.TagQueries;

/** Tags and notes on articles, passages and statements. */
final class NoteCommands {

  private static final Option SAID =
      Option.of("said", "WORDS", Filler.WORDS, "on the statement that says these words there");

  private NoteCommands() {}

  static List<Command> all() {
    return List.of(
        Command.both("tag", "tag an article, a passage, a statement", NoteCommands::tag)
            .argument("PLACE", Filler.ARTICLE, Times.ONCE)
            .argument("TAG", Filler.WORDS, Times.ANY)
            .options(SAID, Option.flag("remove", "take these tags away instead"), Option.JSON)
            .keys(Trait.PASSAGE, "+"),
        Command.both("note", "note on an article, a passage, a statement", NoteCommands::note)
            .argument("PLACE", Filler.ARTICLE, Times.ONCE)
            .argument("TEXT", Filler.WORDS, Times.ANY)
            .options(SAID, Option.flag("remove", "take the note away"), Option.JSON)
            .keys(Trait.PASSAGE, "*"),
        Command.both("tags", "the tags of the library", NoteCommands::tags)
            .options(Option.flag("undo", "instead: take the last tags or note back"), Option.JSON)
            .atOnce(),
        Command.key(
                "undo-note",
                "take the last tags or note back",
                (state, count) -> decide(state, new NoteDecision.Undo()))
            .keys(List.of(Pane.READER, TimelineView.TIMES, ConcordanceView.LINES), "u"));
  }

  private static Step decide(State state, NoteDecision decision) {
    return Step.to(
        state
            .with(Message.info("Writing notes.yaml …"))
            .withUndo(Optional.of(new Effect.WriteNote(new NoteDecision.Undo()))),
        new Effect.WriteNote(decision));
  }

  /** What the cursor is on: a statement, a passage, or an article. */
  private static Optional<NotePlace> pointed(State state) {
    Optional<StatementHit> statement =
        state.view() instanceof QueryView view ? view.pointedStatement() : Optional.empty();
    return statement
        .map(NoteCommands::place)
        .or(() -> state.view().pointed().stream().findFirst().map(NotePlace::of));
  }

  private static NotePlace place(StatementHit hit) {
    PassageRef passage = new PassageRef(hit.article().id(), hit.passage().number());
    return NotePlace.of(passage)
        .saying(hit.statement().content().stream().findFirst().map(Part::text));
  }

  private static Notebook notebook(State state) {
    return state.library().reference().notebook();
  }

  private static Step tag(State state, Arguments typed) {
    return on(
        state,
        typed,
        (place, words) -> {
          boolean goes = typed.has("remove");
          return words.isEmpty()
              ? retag(state, place)
              : decide(
                  state,
                  new NoteDecision.Tag(place, goes ? List.of() : words, goes ? words : List.of()));
        });
  }

  private static Step note(State state, Arguments typed) {
    return on(
        state,
        typed,
        (place, words) ->
            words.isEmpty() && !typed.has("remove")
                ? annotate(state, place)
                : decide(state, new NoteDecision.Write(place, String.join(" ", words))));
  }

  /** Something with a place and the words behind it. */
  private interface Writing {
    Step at(NotePlace place, List<String> words);
  }

  /** At the place that is named, or else at what the cursor is on. */
  private static Step on(State state, Arguments typed, Writing writing) {
    List<String> words = typed.words();
    Optional<NotePlace> named =
        words.stream()
            .findFirst()
            .map(NotePlace::of)
            .filter(place -> state.article(place.at().article()).isPresent())
            .map(place -> place.saying(typed.option("said")));
    Optional<NotePlace> place = named.or(() -> pointed(state));
    return place.isEmpty()
        ? Step.say(state, "There is no article, passage or statement here.")
        : writing.at(place.get(), words.subList(named.isPresent() ? 1 : 0, words.size()));
  }

  private static Step retag(State state, NotePlace place) {
    String tags = String.join(", ", notebook(state).at(place).tags());
    return asking(state, "tags of " + place.named() + ": ", new Tagging(place), tags);
  }

  private static Step annotate(State state, NotePlace place) {
    Purpose noting = (next, words) -> decide(next, new NoteDecision.Write(place, words));
    String words = notebook(state).at(place).text().orElse("");
    return asking(state, "note on " + place.named() + ": ", noting, words);
  }

  private static Step asking(State state, String sign, Purpose purpose, String text) {
    return Step.to(state.withPrompt(Optional.of(Prompt.of(state, sign, purpose, text))));
  }

  /** The tags of a place as one types them, with commas; those that are gone are taken away. */
  private record Tagging(NotePlace place) implements Purpose {

    @Override
    public Step entered(State state, String line) {
      List<String> before = notebook(state).at(place).tags();
      List<String> after = new Note(place, List.of(line.split(",")), Optional.empty()).tags();
      List<String> added = after.stream().filter(tag -> !before.contains(tag)).toList();
      List<String> removed = before.stream().filter(tag -> !after.contains(tag)).toList();
      return added.isEmpty() && removed.isEmpty()
          ? Step.to(state)
          : decide(state, new NoteDecision.Tag(place, added, removed));
    }

    /** The library's other tags that go on with what stands behind the last comma. */
    @Override
    public List<Completion> completions(State state, String line) {
      int from = line.lastIndexOf(',') + 1;
      String typed = line.substring(from).strip();
      String before = line.substring(0, from) + (from > 0 ? " " : "");
      return notebook(state).tags().stream()
          .filter(tag -> Note.key(tag.name()).startsWith(Note.key(typed)))
          .map(
              tag ->
                  new Completion(
                      before + tag.name(), LibrarySummary.counted(tag.places(), "place")))
          .toList();
    }
  }

  /** A choice of the tags; the chosen one is searched for. */
  private static Step tags(State state, Arguments arguments) {
    if (arguments.has("undo")) {
      return decide(state, new NoteDecision.Undo());
    }
    List<Choice> choices = new ArrayList<>();
    for (Notebook.Tag tag : notebook(state).tags()) {
      String query = QueryText.of(TagQueries.of(tag.name()));
      choices.add(
          Choice.of(
              Line.of("+" + tag.name(), Tone.PLAIN)
                  .with("  " + LibrarySummary.counted(tag.places(), "place"), Tone.QUIET),
              next -> SearchCommands.search(next, query)));
    }
    return Step.choosing(
        state, "Tags", choices, "No tags yet: + sets one on what the cursor is on.");
  }
}
