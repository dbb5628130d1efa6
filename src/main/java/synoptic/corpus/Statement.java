package synoptic.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One attributed utterance.
 *
 * @param cue the words that attribute it, with those that turn them round: "did not say"; empty
 *     where it stands beside another of the same speaker
 * @param speaker who said it, in the words of the text; empty where the text does not say
 * @param content what was said, in one or more pieces, in order
 * @param via who reported it, outermost first
 * @param marks what keeps it from being plainly said, in the order of {@link Mark}; mostly none
 * @param to who was told, or where it was said; empty where the text does not say
 * @param when the day of the utterance; empty where the text does not say
 * @param confidence how sure it is that this was said, from 0 to 1
 */
public record Statement(
    Kind kind,
    Optional<Part> cue,
    Optional<Speaker> speaker,
    List<Part> content,
    List<Reporter> via,
    List<Mark> marks,
    Optional<Recipient> to,
    Optional<UtteranceDay> when,
    double confidence) {

  /** Less sure ones are doubtful. */
  public static final double SURE = 0.5;

  /** How that is written in all output. */
  public static final String DOUBTFUL = "doubtful";

  /** In whose words a statement is given. */
  public enum Kind {
    /** All of it stands in quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
  }

  /** The marks as they are written, and {@link #DOUBTFUL}, by which statements are found too. */
  public static List<String> marksAsWritten() {
    List<String> written = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      written.add(mark.toString());
    }
    written.add(DOUBTFUL);
    return written;
  }

  /** What keeps a statement from being plainly said. */
  public enum Mark {
    /** It was not said: "never claimed", "stopped short of saying". */
    NEGATED,
    /** Its speaker says that it is not so: "denied". */
    DENIED,
    /** Its speaker would not say it, or anything of it: "declined to comment on". */
    REFUSED,
    /** It is still to be said: "is expected to say". */
    EXPECTED,
    /** It would be said under some condition: "if she says", "would say". */
    HYPOTHETICAL;

    /** As it is written in all output: {@code negated}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static List<Mark> inOrder(Collection<Mark> marks) {
      Set<Mark> ordered = EnumSet.noneOf(Mark.class);
      ordered.addAll(marks);
      return List.copyOf(ordered);
    }
  }

  public Statement {
    content = List.copyOf(content);
    via = List.copyOf(via);
    marks = Mark.inOrder(marks);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
  }

  /** A statement of which no more is known. */
  public Statement(
      Kind kind,
      Optional<Part> cue,
      Optional<Speaker> speaker,
      List<Part> content,
      List<Reporter> via) {
    this(kind, cue, speaker, content, via, List.of(), Optional.empty(), Optional.empty(), 1);
  }

  /** The same, said by somebody and reported through others. */
  public Statement by(Optional<Speaker> other, List<Reporter> through) {
    return new Statement(kind, cue, other, content, through, marks, to, when, confidence);
  }

  /** The same, said to somebody. */
  public Statement toldTo(Optional<Recipient> other) {
    return new Statement(kind, cue, speaker, content, via, marks, other, when, confidence);
  }

  /** The same, said then. */
  public Statement saidOn(Optional<UtteranceDay> other) {
    return new Statement(kind, cue, speaker, content, via, marks, to, other, confidence);
  }

  /** The same, said that surely. */
  public Statement assured(double other) {
    return new Statement(kind, cue, speaker, content, via, marks, to, when, other);
  }

  /** Where it stands in its passage: at its cue, or at its first words. */
  public int place() {
    return cue.orElse(content.getFirst()).span().start();
  }

  public boolean isDoubtful() {
    return confidence < SURE;
  }
}
