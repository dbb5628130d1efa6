package synoptic.explore.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import synoptic.compare.events.Coverage;
import synoptic.compare.events.Event;
import synoptic.compare.library.EventSurvey;
import synoptic.corpus.PartialDate;
import synoptic.corpus.People;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.timeline.Times;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/**
 * Events with their articles; a row for each article.
 *
 * @param sources all of the library
 * @param known the persons that the library knows by name
 */
public record EventsExport(String typed, List<Event> events, List<String> sources, People known)
    implements Export {

  private static final List<String> EVENT = List.of("event", "name", "from", "to", "people");

  /** So many persons of an event are named. */
  private static final int MOST_PEOPLE = 12;

  public EventsExport {
    events = List.copyOf(events);
    sources = List.copyOf(sources);
  }

  @Override
  public String name() {
    return "events " + typed;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    Draft draft = new Draft();
    for (Event event : events) {
      draft.add(new Heading(event.title()));
      draft.add(new Note(about(event)));
      String people =
          EventSurvey.people(engine, event, known).stream()
              .limit(MOST_PEOPLE)
              .collect(Collectors.joining(", "));
      if (!people.isEmpty()) {
        draft.add(new Note("Names " + people));
      }
      for (ArticleEntry article : event.articles()) {
        draft.add(new Note(Cited.of(article, 0).spoken()));
        draft.row(
            List.of(event.id(), event.title(), iso(event.from()), iso(event.to()), people),
            Cited.cells(article, 0));
      }
    }
    String about =
        LibrarySummary.counted(events.size(), "event")
            + " · "
            + LibrarySummary.counted(draft.rows(), "article");
    return draft.done(
        "Events" + (typed.isBlank() ? "" : ": " + typed), List.of(about), EVENT, Cited.COLUMNS);
  }

  private String about(Event event) {
    List<String> silent = Coverage.of(event, sources).silent();
    return Times.span(event.from(), event.to()).map(span -> span + " · ").orElse("")
        + "told by "
        + String.join(", ", event.sources())
        + (silent.isEmpty() ? "" : " · not by " + String.join(", ", silent));
  }

  private static String iso(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }
}
