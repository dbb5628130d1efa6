package synoptic.explore.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.corpus.Part;
import synoptic.corpus.PassageRef;
import synoptic.corpus.Progress;
import synoptic.explore.core.Action;
import synoptic.explore.core.Answer;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Line;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Tone;
import synoptic.explore.core.Workspace;
import synoptic.explore.reader.MarkedArticle;
import synoptic.search.StatementHit;
import synoptic.text.Wrap;

/**
 * Who speaks in passages.
 *
 * @param title what the answer is shown under
 */
record Speakers(String title, List<PassageRef> passages) implements Question {

  private static final int LONGEST = 60;

  /** How many sources or cues of a voice are listed. */
  private static final int MOST = 5;

  Speakers {
    passages = List.copyOf(passages);
  }

  /** Asks for those who speak in the passage, or in the whole article where that is meant. */
  static Step here(State state, int count) {
    List<PassageRef> here = state.view().pointed();
    if (here.isEmpty()) {
      return Step.say(state, "There is no passage here.");
    }
    PassageRef first = here.getFirst();
    String where =
        here.size() > 1 ? "this pair" : first.isWhole() ? "this article" : "¶ " + first.number();
    return state.choosing(new Speakers("Who speaks in " + where, here));
  }

  @Override
  public Lane lane() {
    return Lane.CHOICE;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    List<StatementHit> hits = new ArrayList<>();
    for (PassageRef passage : passages) {
      hits.addAll(MarkedArticle.statements(workspace.engine(), passage, isOutdated));
    }
    return new Found(hits);
  }

  @Override
  public Answer none() {
    return new Found(List.of());
  }

  record Found(List<StatementHit> hits) implements Answer {

    /** A choice of those who speak. */
    @Override
    public Step applied(State state, Action.Answered answered) {
      if (answered.revision() != state.choice()
          || !(answered.question() instanceof Speakers asked)) {
        return Step.to(state);
      }
      List<Choice> choices = new ArrayList<>();
      byVoice(hits).forEach((voice, said) -> choices.add(choice(voice, said)));
      return Step.choosing(state.chosen(), asked.title(), choices, "Nobody is quoted here.");
    }
  }

  private static Choice choice(String voice, List<StatementHit> hits) {
    return Choice.of(
        Line.plain(Wrap.clip(voice, LONGEST)).with("  " + about(hits), Tone.QUIET),
        state -> WhoCommands.statementsOf(state, voice));
  }

  private static Map<String, List<StatementHit>> byVoice(List<StatementHit> hits) {
    Map<String, List<StatementHit>> voices = new LinkedHashMap<>();
    hits.forEach(hit -> voices.computeIfAbsent(hit.voice(), unseen -> new ArrayList<>()).add(hit));
    return voices;
  }

  /** How often the voice speaks, in which sources, and with which cues. */
  private static String about(List<StatementHit> hits) {
    String cues =
        some(hits.stream().flatMap(hit -> hit.statement().cue().stream()).map(Part::text));
    String sources = some(hits.stream().map(hit -> hit.article().source()));
    return hits.size() + " · " + sources + (cues.isEmpty() ? "" : " · " + cues);
  }

  private static String some(Stream<String> words) {
    return words
        .map(word -> Wrap.clip(word, LONGEST))
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }
}
