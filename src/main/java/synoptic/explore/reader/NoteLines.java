package synoptic.explore.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.corpus.Note;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** What readers have written, as lines of a view: {@code +tag +tag * note}. */
public final class NoteLines {

  private static final int LONGEST_SAID = 40;

  /** What its later lines begin with, so that they are no text of the article. */
  private static final String GOES_ON = "  ";

  private NoteLines() {}

  /** All of a note, wrapped; what stands at a statement begins with its first words. */
  static List<Line> of(Note note, int columns) {
    String text = shortened(note).spoken();
    List<Span> wrapped = Wrap.lines(text, columns - GOES_ON.length());
    return IntStream.range(0, wrapped.size())
        .mapToObj(at -> (at > 0 ? GOES_ON : "") + wrapped.get(at).in(text))
        .map(line -> Line.of(line, Tone.QUIET))
        .toList();
  }

  /** As much of some notes as a line holds, for lists; none where there is nothing. */
  public static List<Line> brief(List<Note> notes, int columns) {
    String text =
        notes.stream().map(note -> shortened(note).spoken()).collect(Collectors.joining("  "));
    return text.isEmpty() ? List.of() : List.of(Line.of(Wrap.clip(text, columns), Tone.QUIET));
  }

  /** The tags and the text of a note alone, where its statement stands above it. */
  public static List<Line> below(List<Note> notes, int columns) {
    return brief(
        notes.stream()
            .map(note -> new Note(note.place().saying(Optional.empty()), note.tags(), note.text()))
            .toList(),
        columns);
  }

  private static Note shortened(Note note) {
    Optional<String> words = note.place().said().map(said -> Wrap.clip(said, LONGEST_SAID));
    return new Note(note.place().saying(words), note.tags(), note.text());
  }
}
