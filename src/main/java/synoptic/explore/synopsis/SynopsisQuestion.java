package synoptic.explore.synopsis;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import synoptic.compare.events.Event;
import synoptic.compare.events.Synopsis;
import synoptic.compare.library.EventSurvey;
import synoptic.compare.library.NamedEvent;
import synoptic.compare.library.SynopsisSurvey;
import synoptic.corpus.Progress;
import synoptic.explore.core.Question;
import synoptic.explore.core.Workspace;
import synoptic.search.SearchEngine;

/**
 * The facts of an event.
 *
 * @param event the event, where it is known
 * @param names else what names it: its id or articles
 * @param base the source whose order the facts keep; empty for the one with most sentences
 */
record SynopsisQuestion(Optional<Event> event, List<String> names, Optional<String> base)
    implements Question {

  SynopsisQuestion {
    names = List.copyOf(names);
  }

  static SynopsisQuestion of(Event event) {
    return new SynopsisQuestion(Optional.of(event), List.of(), Optional.empty());
  }

  static SynopsisQuestion of(List<String> names, Optional<String> base) {
    return new SynopsisQuestion(Optional.empty(), names, base);
  }

  SynopsisQuestion of(Event known, String source) {
    return new SynopsisQuestion(Optional.of(known), names, Optional.of(source));
  }

  /**
   * What was found.
   *
   * @param problem why there is none, in a sentence; empty also where nothing is known of why
   * @param known what will still be known better
   */
  record Told(Optional<ToldEvent> told, String problem, Known known) implements Answer {

    private static Told not(String problem) {
      return new Told(Optional.empty(), problem, Known.FOR_GOOD);
    }
  }

  /** How much an answer rests on. */
  enum Known {
    /** All there is. */
    FOR_GOOD,
    /** Who says what is still being looked for. */
    WITHOUT_STATEMENTS,
    /** What some of the event's articles mean is not known yet. */
    WITHOUT_MEANINGS;

    private static Known of(SearchEngine engine, Event event) {
      boolean lacksMeanings =
          engine.waitingForMeaning() > 0
              && event.articles().stream().anyMatch(each -> engine.meanings(each.id()).isEmpty());
      return lacksMeanings
          ? WITHOUT_MEANINGS
          : engine.waiting() > 0 ? WITHOUT_STATEMENTS : FOR_GOOD;
    }
  }

  @Override
  public Lane lane() {
    return Lane.SURVEY;
  }

  @Override
  public Answer answer(Workspace workspace, Progress progress, BooleanSupplier isOutdated) {
    if (event.isPresent()) {
      return told(workspace, event.get());
    }
    return switch (NamedEvent.of(names, EventSurvey.of(workspace, progress))) {
      case NamedEvent.Found(Event found) -> told(workspace, found);
      case NamedEvent.Unknown(String id) ->
          Told.not("There is no event or article \"" + id + "\": :articles lists them.");
    };
  }

  private Told told(Workspace workspace, Event found) {
    Optional<String> source = base.flatMap(typed -> NamedEvent.source(found, typed));
    if (base.isPresent() && source.isEmpty()) {
      return Told.not(
          "\"%s\" does not tell of this event; %s do."
              .formatted(base.get(), String.join(", ", found.sources())));
    }
    Known known = Known.of(workspace.engine(), found);
    Synopsis synopsis = SynopsisSurvey.of(workspace, found, source);
    ToldEvent told = ToldEvent.of(synopsis, SynopsisSurvey.differences(workspace, synopsis));
    return new Told(Optional.of(told), "", known);
  }

  @Override
  public Answer none() {
    return Told.not("");
  }
}
