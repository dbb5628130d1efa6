package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.text.Span;

/**
 * The relative clause that tells of a speaker behind a cue, and nothing that was said: {@code
 * according to officials, who asked not to be named, P}.
 */
final class SpeakerClause {

  private static final double LEAST_SPEAKER = 0.2;

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

  private final Paragraph paragraph;
  private final float[][] roles;
  private final Cue cue;

  private SpeakerClause(Paragraph paragraph, float[][] roles, Cue cue) {
    this.paragraph = paragraph;
    this.roles = roles;
    this.cue = cue;
  }

  /** Whether a word begins such a clause. */
  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  /** What was taken for said, without such a clause and the comma behind it. */
  static List<Span> cutFrom(List<Span> runs, Paragraph paragraph, float[][] roles, Cue cue) {
    SpeakerClause search = new SpeakerClause(paragraph, roles, cue);
    Optional<Span> clause = search.ofLeading().or(search::clause);
    if (clause.isEmpty()) {
      return runs;
    }
    List<Span> left = new ArrayList<>();
    for (Span run : runs) {
      boolean isBefore = run.end() <= clause.get().start();
      int start = isBefore ? run.start() : Math.max(run.start(), clause.get().end());
      if (start < run.end()) {
        left.add(new Span(start, run.end()));
      }
    }
    return left.isEmpty() ? runs : left;
  }

  /** {@code According to X, who …,}: all of it up to the second comma is about the speaker. */
  private Optional<Span> ofLeading() {
    boolean isLeading =
        paragraph.begins(cue.start()) && paragraph.lower(cue.start()).equals("according");
    int comma = isLeading ? end(cue.end()) : paragraph.size();
    return comma + 1 < paragraph.size() && isRelative(paragraph.lower(comma + 1))
        ? Optional.of(new Span(cue.end(), end(comma + 1)))
        : Optional.empty();
  }

  /** From its pronoun behind the speaker to the next comma or the end of the sentence. */
  private Optional<Span> clause() {
    int start = cue.end() + 1;
    while (start < paragraph.size() && !paragraph.begins(start) && !isStart(start)) {
      start++;
    }
    return start < paragraph.size() && !paragraph.begins(start)
        ? Optional.of(new Span(start, end(start)))
        : Optional.empty();
  }

  /** The next comma, or where the sentence ends. */
  private int end(int from) {
    int end = from + 1;
    while (end < paragraph.size() && !paragraph.begins(end) && paragraph.first(end) != ',') {
      end++;
    }
    return end;
  }

  private boolean isStart(int at) {
    int before = paragraph.first(at - 1) == ',' ? at - 2 : at - 1;
    return isRelative(paragraph.lower(at))
        && paragraph.quotes[at] < 0
        && before >= cue.end()
        && roles[before][AttributionNetwork.SPEAKER] >= LEAST_SPEAKER;
  }
}
