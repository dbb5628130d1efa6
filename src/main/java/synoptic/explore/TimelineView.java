package synoptic.explore;

import java.util.Optional;
import synoptic.compare.Timeline;
import synoptic.compare.Timeline.Entry;

/**
 * The fifth view: a search box above the dates that the found passages name.
 *
 * @param spot where the cursor is: in the box, the timeline or the reader
 * @param asked the number of the question that is awaited or was answered last
 * @param found what is shown
 * @param reading the article beside the timeline, or in its place
 */
public record TimelineView(
    Input box, Pane spot, long asked, TimelineFound found, TimelineCursor cursor, Reading reading)
    implements QueryView {

  /** The place for a query, before anything is asked. */
  static TimelineView of(String query) {
    return new TimelineView(
        Input.of(query), Pane.TIMES, 0, TimelineFound.NOTHING, TimelineCursor.START, Reading.NONE);
  }

  public Timeline timeline() {
    return found.timeline();
  }

  /** The entry that the cursor is on. */
  Optional<Entry> entry() {
    return TimelineCursor.entry(timeline(), cursor);
  }

  @Override
  public boolean awaiting() {
    return asked != found.number();
  }

  @Override
  public String answered() {
    return found.typed();
  }

  @Override
  public Pane listBeside(Pane other) {
    return Pane.TIMES;
  }

  @Override
  public TimelineView withBox(Input changed) {
    return new TimelineView(changed, spot, asked, found, cursor, reading);
  }

  @Override
  public TimelineView at(Pane other) {
    return new TimelineView(box, other, asked, found, cursor, reading);
  }

  @Override
  public TimelineView withReading(Reading other) {
    return new TimelineView(box, spot, asked, found, cursor, other);
  }

  TimelineView asking(long number) {
    return new TimelineView(box, spot, number, found, cursor, reading);
  }

  /** With an answer, from its first line on. */
  TimelineView answered(TimelineFound other, Geometry geometry) {
    TimelineView told = new TimelineView(box, spot, asked, other, TimelineCursor.START, reading);
    return told.with(TimelineCursor.START.further(other.timeline(), 0), geometry);
  }

  /** With the cursor elsewhere, scrolled into sight. */
  TimelineView with(TimelineCursor other, Geometry geometry) {
    TimelineCursor shown = other.inSight(timeline(), shape(geometry));
    return new TimelineView(box, spot, asked, found, shown, reading);
  }

  /** How many columns of the screen the timeline takes. */
  public int columns(Geometry geometry) {
    return geometry.columnsBeside(spot);
  }

  TimelineShape shape(Geometry geometry) {
    return TimelineShape.of(timeline(), columns(geometry), geometry.bodyRows());
  }

  @Override
  public TimelineView resized(Geometry geometry) {
    return withReading(reading.resized(geometry)).with(cursor, geometry);
  }
}
