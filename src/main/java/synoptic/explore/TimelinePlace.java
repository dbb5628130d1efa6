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
public record TimelinePlace(
    Input box, Spot spot, long asked, TimelineFound found, TimelineCursor cursor, Reading reading)
    implements QueryPlace {

  /** The place for a query, before anything is asked. */
  static TimelinePlace of(String query) {
    return new TimelinePlace(
        Input.of(query), Spot.TIMES, 0, TimelineFound.NOTHING, TimelineCursor.START, Reading.NONE);
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
  public Spot listBeside(Spot other) {
    return Spot.TIMES;
  }

  @Override
  public TimelinePlace withBox(Input changed) {
    return new TimelinePlace(changed, spot, asked, found, cursor, reading);
  }

  @Override
  public TimelinePlace at(Spot other) {
    return new TimelinePlace(box, other, asked, found, cursor, reading);
  }

  @Override
  public TimelinePlace withReading(Reading other) {
    return new TimelinePlace(box, spot, asked, found, cursor, other);
  }

  TimelinePlace asking(long number) {
    return new TimelinePlace(box, spot, number, found, cursor, reading);
  }

  /** With an answer, from its first line on. */
  TimelinePlace answered(TimelineFound other, Geometry geometry) {
    TimelinePlace told = new TimelinePlace(box, spot, asked, other, TimelineCursor.START, reading);
    return told.with(TimelineCursor.START.further(other.timeline(), 0), geometry);
  }

  /** With the cursor elsewhere, scrolled into sight. */
  TimelinePlace with(TimelineCursor other, Geometry geometry) {
    TimelineCursor shown = other.inSight(timeline(), shape(geometry));
    return new TimelinePlace(box, spot, asked, found, shown, reading);
  }

  /** How many columns of the screen the timeline takes. */
  public int columns(Geometry geometry) {
    return geometry.columnsBeside(spot);
  }

  TimelineShape shape(Geometry geometry) {
    return TimelineShape.of(timeline(), columns(geometry), geometry.bodyRows());
  }

  @Override
  public TimelinePlace resized(Geometry geometry) {
    return withReading(reading.resized(geometry)).with(cursor, geometry);
  }
}
