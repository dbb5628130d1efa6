package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import synoptic.compare.Timeline;
import synoptic.corpus.Topic;
import synoptic.search.FieldName;
import synoptic.search.Query;
import synoptic.search.QueryParser;
import synoptic.search.QueryText;

/** The commands of the timeline. */
final class TimelineCommands {

  private TimelineCommands() {}

  /**
   * The dates in what was typed; without words, in what the view that one comes from is about,
   * where they were left if that is still the question.
   */
  static Step typed(State state, List<String> words, int count) {
    if (!words.isEmpty()) {
      return asked(state, TimelineView.of(query(state, words)));
    }
    if (state.place() instanceof TimelineView) {
      return Step.to(state);
    }
    String query = query(state);
    Optional<TimelineView> last =
        Places.last(state, TimelineView.class).filter(place -> place.box().text().equals(query));
    return last.isPresent()
        ? Places.again(state.visiting(state.place()), last.get().resized(state.geometry()))
        : asked(state, TimelineView.of(query));
  }

  private static String query(State state, List<String> words) {
    String typed = SearchCommands.query(words, List.of(FieldName.SOURCE));
    return Typed.option(words, "topic")
        .map(topic -> narrowed(typed, topicQuery(state, topic)))
        .orElse(typed);
  }

  /** The topic of two sides, else what stands in the box of this place or of the first view. */
  private static String query(State state) {
    if (state.place() instanceof PairView place && !place.topic().isBlank()) {
      return QueryText.of(topicQuery(state, place.topic()));
    }
    return state.place() instanceof QueryView place
        ? place.box().text()
        : Places.searchPlace(state).box().text();
  }

  private static Query topicQuery(State state, String topic) {
    return Comparing.query(topic, state.holdings().reference().topics());
  }

  private static String narrowed(String typed, Query part) {
    return QueryText.of(Query.and(QueryParser.parse(typed), part));
  }

  private static Step asked(State state, TimelineView place) {
    return ask(state.visiting(state.place()), place);
  }

  /** Ask what stands in the box; what is shown stays until the answer is there. */
  static Step ask(State state, TimelineView place) {
    long number = state.revision() + 1;
    State asking = state.withRevision(number).with(place.asking(number));
    String typed = place.box().text();
    return state.holdings().known() && state.articles().isEmpty()
        ? answered(asking, new TimelineFound(number, typed, Timeline.NOTHING, 0))
        : Step.to(asking, new Effect.AskTimeline(number, typed));
  }

  static Step answered(State state, TimelineFound found) {
    return state.place() instanceof TimelineView place && found.number() == place.asked()
        ? Step.to(state.with(place.answered(found, state.geometry())))
        : Step.to(state);
  }

  /** So many lines further. */
  static Step moved(State state, TimelineView place, int by) {
    return Step.to(to(state, place, place.cursor().moved(place.timeline(), by, 0)));
  }

  static Step paged(State state, TimelineView place, int by) {
    int lines = place.shape(state.geometry()).lines();
    return moved(state, place, by * Math.max(1, lines - 1));
  }

  /** So many columns to the right. */
  static Step column(State state, TimelineView place, int by) {
    return Step.to(to(state, place, place.cursor().moved(place.timeline(), 0, by)));
  }

  /** So many entries further. */
  static Step entry(State state, int by) {
    return on(
        state, place -> place.with(place.cursor().further(place.timeline(), by), state.geometry()));
  }

  /** So many times further among those that several sources name, from the last to the first. */
  static Step shared(State state, int by) {
    if (!(state.place() instanceof TimelineView place)) {
      return Step.to(state);
    }
    var moments = place.timeline().moments();
    int line = place.cursor().moment();
    for (int step = 1; step <= moments.size(); step++) {
      int at = Math.floorMod(line + by * step, moments.size());
      if (TimelineLines.isShared(moments.get(at))) {
        return moved(state, place, at - line);
      }
    }
    return place.awaiting()
        ? Step.to(state)
        : Step.to(state.with(Message.info("No time is named by several sources here.")));
  }

  private static State to(State state, TimelineView place, TimelineCursor cursor) {
    return state.with(place.with(cursor, state.geometry()));
  }

  private static Step on(State state, UnaryOperator<TimelineView> change) {
    return state.place() instanceof TimelineView place
        ? Step.to(state.with(change.apply(place)))
        : Step.to(state);
  }

  /** A choice of sources and topics; the chosen one narrows what is shown. */
  static Step narrow(State state, TimelineView place) {
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    String typed = place.box().text();
    for (String source : place.timeline().sources()) {
      lines.add(SearchCommands.facet("source", source, ""));
      Query part = QueryParser.parse(SearchCommands.sourceQuery(source));
      choices.add(List.of("timeline", narrowed(typed, part)));
    }
    for (Topic topic : state.holdings().reference().topics()) {
      lines.add(SearchCommands.facet("topic", topic.name(), topic.about().orElse("")));
      choices.add(List.of("timeline", narrowed(typed, QueryParser.parse(topic.query()))));
    }
    return lines.isEmpty()
        ? Step.to(state.with(Message.info("There is nothing to narrow.")))
        : Step.to(
            state.withFloating(Optional.of(new FloatingList("Narrow by", lines, choices, 0))));
  }
}
