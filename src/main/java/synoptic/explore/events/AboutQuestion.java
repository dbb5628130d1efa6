package synoptic.explore.events;

import java.util.List;
import java.util.function.BooleanSupplier;
import synoptic.compare.events.Copies;
import synoptic.compare.events.Event;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.Article;
import synoptic.corpus.Progress;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Workspace;

/** Whom the articles of an event name, and which are copies. */
record AboutQuestion(Event event) implements Question {

  /**
   * What its texts tell.
   *
   * @param people whom they name, who is named most often first
   */
  record About(Event event, List<String> people, Copies copies) implements Answer {
    About {
      people = List.copyOf(people);
    }
  }

  @Override
  public Lane lane() {
    return Lane.EVENTS;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    List<Article> articles = EventSurvey.articles(workspace, event);
    return new About(
        event, EventSurvey.people(articles, workspace.reference().people()), Copies.of(articles));
  }

  @Override
  public Answer none() {
    return new About(event, List.of(), Copies.NONE);
  }
}
