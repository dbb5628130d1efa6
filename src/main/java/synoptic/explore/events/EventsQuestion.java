package synoptic.explore.events;

import java.util.List;
import java.util.function.BooleanSupplier;
import synoptic.compare.events.Event;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.People;
import synoptic.corpus.Progress;
import synoptic.explore.core.Question;
import synoptic.explore.core.Question.Answer;
import synoptic.explore.core.Workspace;
import synoptic.search.Query;

/**
 * The events of which an article matches. The first answer of a library waits until its articles
 * are grouped.
 *
 * @param typed the query as it stands in the box
 */
record EventsQuestion(String typed, Query query) implements Question {

  /**
   * Events with what was asked.
   *
   * @param events those that come last in time first, also those of one article
   * @param sources all of the library
   * @param known the persons that it knows by name
   */
  record Found(String typed, Query query, List<Event> events, List<String> sources, People known)
      implements Answer {

    static final Found NONE = nothing("", new Query.All());

    static Found nothing(String typed, Query query) {
      return new Found(typed, query, List.of(), List.of(), People.NONE);
    }

    Found {
      events = List.copyOf(events);
      sources = List.copyOf(sources);
    }

    /** The same without what can be asked for again. */
    Found forgotten() {
      return nothing(typed, query);
    }
  }

  @Override
  public Lane lane() {
    return Lane.EVENTS;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    var events = EventSurvey.of(workspace, progress);
    var engine = workspace.engine();
    return new Found(
        typed,
        query,
        EventSurvey.matching(events, engine, query),
        EventSurvey.sources(engine),
        workspace.reference().people());
  }

  @Override
  public Answer none() {
    return Found.nothing(typed, query);
  }
}
