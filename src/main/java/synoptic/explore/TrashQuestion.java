package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import synoptic.corpus.Progress;
import synoptic.corpus.RemovedArticle;
import synoptic.explore.core.Action;
import synoptic.explore.core.FloatingList.Choice;
import synoptic.explore.core.Line;
import synoptic.explore.core.Question;
import synoptic.explore.core.State;
import synoptic.explore.core.Step;
import synoptic.explore.core.Workspace;

/** What lies in the library's trash, to choose what is brought back. */
record TrashQuestion() implements Question {

  /** The latest first. */
  record Removed(List<RemovedArticle> articles) implements Answer {

    @Override
    public Step applied(State state, Action.Answered answered) {
      if (answered.revision() != state.choice()) {
        return Step.to(state);
      }
      List<Choice> choices = new ArrayList<>();
      for (RemovedArticle article : articles) {
        String name = article.inTrash();
        choices.add(Choice.of(Line.plain(name), chosen -> LibraryCommands.restoring(chosen, name)));
      }
      return Step.choosing(
          state.chosen(), "Trash, the latest first", choices, "The library's trash is empty.");
    }
  }

  @Override
  public Lane lane() {
    return Lane.CHOICE;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new Removed(workspace.removed());
  }

  @Override
  public Answer none() {
    return new Removed(List.of());
  }
}
