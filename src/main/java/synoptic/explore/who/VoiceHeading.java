package synoptic.explore.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.explore.core.LibrarySummary;
import synoptic.explore.core.Line;
import synoptic.explore.core.Tone;
import synoptic.explore.reader.Attribution;
import synoptic.search.StatementResult;
import synoptic.search.Voice;
import synoptic.text.Columns;
import synoptic.text.Wrap;

/** What stands above a voice's statements: who it is, how often and where it is heard. */
public final class VoiceHeading {

  private VoiceHeading() {}

  /** Two lines at the most, the first being the one that must be seen. */
  public static List<Line> of(WhoView place, int columns) {
    Optional<Voice> voice = voice(place);
    StatementResult result = place.told().result();
    String count = LibrarySummary.counted(result.total().count(), "statement");
    String name = voice.map(Voice::name).orElse("everyone");
    String office = voice.flatMap(Voice::office).map(text -> "   " + text).orElse("");
    int room = columns - Columns.of(count) - 2;
    String shown = Wrap.clip(name, room);
    String beside = Wrap.clip(office, room - Columns.of(shown));
    int gap = Math.max(2, columns - Columns.of(shown + beside) - Columns.of(count));
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(shown, Tone.STRONG)
            .with(beside, Tone.PLAIN)
            .with(" ".repeat(gap) + count, Tone.QUIET));
    voice
        .map(Voice::spellings)
        .filter(spellings -> !spellings.isEmpty())
        .map(spellings -> "also " + String.join(", ", spellings))
        .or(() -> Optional.of(kinds(result)).filter(text -> !text.isEmpty()))
        .ifPresent(text -> lines.add(Line.of(Wrap.clip(text, columns), Tone.QUIET)));
    return lines;
  }

  private static String kinds(StatementResult result) {
    return String.join(
        " · ", result.kinds().stream().map(kind -> kind.passages() + " " + kind.value()).toList());
  }

  /** The chosen kinds, before other words: {@code only direct · }; empty where all are shown. */
  public static String kinds(WhoView place) {
    List<String> kinds =
        place.told().question().kinds().stream().map(Attribution::kind).sorted().toList();
    return kinds.isEmpty() ? "" : "only " + String.join(", ", kinds) + " · ";
  }

  /** What was tried, where the chosen voice says nothing of the chosen kinds. */
  public static String nothing(WhoView place) {
    String typed = place.told().question().typed();
    return "Nothing is shown: "
        + kinds(place)
        + voice(place).map(Voice::name).orElse("everyone")
        + (typed.isBlank() ? "" : " · " + typed)
        + ". f narrows in another way.";
  }

  private static Optional<Voice> voice(WhoView place) {
    VoiceList voices = place.voices();
    return place.told().question().voice().flatMap(voices::rowOf).flatMap(voices::voice);
  }
}
