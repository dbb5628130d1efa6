package synoptic.explore.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import synoptic.compare.events.Event;
import synoptic.corpus.PassageRef;
import synoptic.search.Query;

/**
 * A view that the explorer can show, and that back and forward lead to: an immutable value that
 * knows its cursor, its questions and its looks. The core calls this interface and names no view.
 */
public interface View {

  /** Where the cursor is. */
  Pane pane();

  /** The view laid out for another screen. */
  View resized(Geometry geometry);

  /** Draws all but the last line, the message and what floats. */
  void draw(Canvas canvas, State state);

  /** What the last line of the screen offers, the most useful first; the last always stays. */
  List<Offer> offers();

  /** With the cursor so many lines or items further; far beyond the end is the end. */
  Step moved(State state, int lines);

  /** With the cursor so many screens further. */
  Step paged(State state, int pages);

  /** With the cursor so many columns further, where there are columns. */
  default Step movedAside(State state, int columns) {
    return Step.to(state);
  }

  /** What the cursor is on: nothing, an article or a passage, or both passages of a pair. */
  List<PassageRef> pointed();

  /**
   * The two articles, by their ids, that are compared where nothing was taken as A or B; by default
   * none, and what the cursor is on is A.
   */
  default List<String> toCompare() {
    return List.of();
  }

  /** What {@code y} copies: the words under the cursor with their citation. */
  Optional<String> citation(State state);

  /** A choice of what to narrow the view by. */
  default Step narrowed(State state) {
    return Step.say(state, "There is nothing to narrow.");
  }

  /** What can be written to a file; empty where that is nothing yet. */
  Optional<Export> export();

  /** Whether the view's own question is still to be answered. */
  boolean awaiting();

  /** Whether what keys act on is there. */
  default boolean isSettled() {
    return !awaiting();
  }

  /** The view shown again: what is awaited is asked again. */
  Step shown(State state);

  /** What must be fetched so that all panes show what the cursor is on. */
  default Step settled(State state) {
    return Step.to(state.with(this));
  }

  /** An answer came; one that nobody waits for any more changes nothing. */
  Step answered(State state, Action.Answered answer);

  /** More is known of the library than before. */
  default Step informed(State state, News news) {
    return Step.to(state);
  }

  default Step reopened(State state) {
    return Step.to(state);
  }

  /** The same after others have changed the library's files; the cursor stays. */
  default Step renewed(State state, LibraryChange change) {
    return reopened(state);
  }

  /** Shown as it was left in an earlier run. */
  default Step resumed(State state, Remembered.Left left) {
    return reopened(state);
  }

  /** The row that the cursor is on, for {@link #resumed}. */
  default int row() {
    return 0;
  }

  /** One step out of this: by default to where one came from, and out of the first place. */
  default Step closed(State state) {
    return Step.out(state);
  }

  /** Whether one who is led from one view to the other would stay in the same place. */
  default boolean isPlaceOf(View other) {
    return equals(other);
  }

  /** The line that is typed here while the cursor is in the box. */
  default Optional<Input> typed() {
    return Optional.empty();
  }

  /** The line is another now. */
  default Step typed(State state, Input changed) {
    return Step.to(state);
  }

  /** The query that this is about, for whoever goes to another view on the same. */
  default Optional<Query> subject(State state) {
    return Optional.empty();
  }

  /** The event that the cursor is on; whole sources are compared on it. By default none. */
  default Optional<Event> event() {
    return Optional.empty();
  }

  /** How long the answer took, in milliseconds; empty where nothing was asked. */
  default OptionalLong millis() {
    return OptionalLong.empty();
  }

  /** The same without what can be asked for again; the cursor stays. */
  default View remembered() {
    return this;
  }
}
