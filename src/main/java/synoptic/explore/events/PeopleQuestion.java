package synoptic.explore.events;

import java.util.List;
import java.util.function.BooleanSupplier;
import synoptic.compare.events.Event;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Progress;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Workspace;

/** Whom the articles of an event name. */
record PeopleQuestion(Event event) implements Question {

  /** The persons, who is named most often first. */
  record People(Event event, List<String> names) implements Answer {
    People {
      names = List.copyOf(names);
    }
  }

  @Override
  public Lane lane() {
    return Lane.EVENTS;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    return new People(
        event,
        EventSurvey.people(EventSurvey.articles(workspace, event), workspace.reference().people()));
  }

  @Override
  public Answer none() {
    return new People(event, List.of());
  }
}
