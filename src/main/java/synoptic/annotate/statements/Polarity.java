package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.isAdverb;
import static synoptic.annotate.statements.PolarityWords.isAnswering;
import static synoptic.annotate.statements.PolarityWords.isAuxiliary;
import static synoptic.annotate.statements.PolarityWords.isDenying;
import static synoptic.annotate.statements.PolarityWords.isFailing;
import static synoptic.annotate.statements.PolarityWords.isNegator;
import static synoptic.annotate.statements.PolarityWords.isRefusing;
import static synoptic.annotate.statements.PolarityWords.words;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.Statement.Mark;
import synoptic.text.Span;

/**
 * Tells by the words around a cue whether what it attributes was plainly said, and which words tell
 * so: from the verb of the cue to the left over what belongs to it.
 */
final class Polarity {

  /** How many words may part a helping verb that was taken for a cue from what was said. */
  private static final int MOST_BETWEEN = 3;

  private static final Set<String> LIGHT =
      words(
          """
          make makes made making give gives gave giving offer offers offered offering
          have has had having provide provides provided
          """);

  private static final Set<String> ABOUT =
      words("about of on regarding publicly else further more . , ; at when during to");

  private static final Set<String> PARTICLES = Set.of("on", "for", "out");

  /** Words that an indirect statement or question begins with. */
  static final Set<String> LEADS = words("that whether if who what when where why how which");

  private final Utterance utterance;
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private final int head;
  private final VerbGroup.Read verbs;
  private int first;
  private int end;
  private boolean negated;

  /**
   * @param utterance the same with the words that mark it taken into the cue
   */
  record Marked(Utterance utterance, Set<Mark> marks) {}

  private Polarity(Utterance utterance) {
    this.utterance = utterance;
    this.head = head();
    this.verbs = VerbGroup.before(utterance, head);
    this.first = verbs.first();
    this.negated = verbs.negated();
    this.marks.addAll(verbs.marks());
    this.end = utterance.cue().end();
  }

  static Marked of(Utterance utterance) {
    Polarity polarity = new Polarity(utterance);
    polarity.readCue();
    polarity.weigh();
    polarity.readBehind();
    Span cue = new Span(polarity.first, polarity.end);
    return new Marked(utterance.withCue(cue), polarity.marks);
  }

  /** The first word of the cue that is more than a helping verb, or its last. */
  private int head() {
    Span cue = utterance.cue();
    int at = cue.start();
    while (at < cue.end() - 1 && isHelping(at)) {
      at++;
    }
    return at;
  }

  private boolean isHelping(int at) {
    String word = utterance.lower(at);
    return isAuxiliary(word) || isNegator(word) || isAdverb(word) || word.equals("to");
  }

  private String lower(int at) {
    return utterance.lower(at);
  }

  private void mark(Mark mark, int at) {
    marks.add(mark);
    first = Math.min(first, at);
  }

  private void mark(Mark mark, int at, boolean holds) {
    if (holds) {
      mark(mark, at);
    }
  }

  /** The verbs of the cue that deny or refuse by themselves. */
  private void readCue() {
    for (int at = head; at < end; at++) {
      String word = lower(at);
      boolean passive = PolarityWords.BE.contains(lower(at - 1)) && !lower(at + 1).equals("by");
      if (isRefusing(word) && !passive) {
        mark(Mark.REFUSED, at);
      } else if (isDenying(word) && !passive || isRejected(at)) {
        mark(Mark.DENIED, at);
      }
      boolean stopped = lower(at + 1).equals("short") && lower(at + 2).equals("of");
      negated |= stopped || word.startsWith("refrain") || word.startsWith("avoid");
      if (lower(at + 1).equals("to") && PolarityWords.isSpeaking(lower(at + 2))) {
        negated |= isFailing(word);
        marks.addAll(VerbGroup.isPlan(utterance, at) ? Set.of(Mark.EXPECTED) : Set.of());
      }
    }
  }

  /** {@code rejected the claim}. */
  private boolean isRejected(int at) {
    if (!PolarityWords.isRejecting(lower(at)) || PolarityWords.BE.contains(lower(at - 1))) {
      return false;
    }
    boolean claim = lower(at + 1).equals("that");
    for (int behind = at + 1; behind <= at + 4; behind++) {
      claim |= PolarityWords.isClaim(lower(behind));
    }
    return claim;
  }

  /** What negation and modal verb come to; what is not denied is no denial. */
  private void weigh() {
    boolean open = marks.contains(Mark.HYPOTHETICAL);
    if (negated || marks.contains(Mark.REFUSED)) {
      marks.remove(Mark.DENIED);
    }
    if (negated) {
      boolean wont = verbs.modal().equals("would") || verbs.modal().equals("will");
      mark(isAnswering(lower(head)) || wont && !open ? Mark.REFUSED : Mark.NEGATED, verbs.start());
      return;
    }
    String modal = verbs.modal();
    boolean own = utterance.speaker().filter(this::isFirstPerson).isPresent();
    if (modal.equals("will") || modal.equals("shall")) {
      mark(Mark.EXPECTED, verbs.start(), !own);
    } else {
      boolean happened = modal.equals("must") || modal.equals("would") && verbs.repeated();
      boolean wish = PolarityWords.isWish(lower(head));
      mark(Mark.HYPOTHETICAL, verbs.start(), !modal.isEmpty() && !own && !happened && !wish);
    }
  }

  /** {@code I will say this}: it is being said. */
  private boolean isFirstPerson(Span speaker) {
    String word = lower(speaker.start());
    return speaker.length() == 1 && (word.equals("i") || word.equals("we"));
  }

  /** {@code made no mention}, {@code said nothing about}. */
  private void readBehind() {
    int verb = lower(head).equals("no") ? head - 1 : head;
    String next = lower(verb + 1);
    boolean none = next.equals("no") || next.equals("not");
    for (int at = verb + 2; none && LIGHT.contains(lower(verb)) && at <= verb + 4; at++) {
      if (isAnswering(lower(at))) {
        mark(Mark.REFUSED, first);
      } else if (PolarityWords.isMention(lower(at))) {
        mark(Mark.NEGATED, first);
      }
    }
    if (next.equals("nothing") && ABOUT.contains(lower(head + 2))) {
      mark(Mark.NEGATED, first);
      end = Math.max(end, head + 2);
    }
    readInfinitive();
    if (lower(end).equals("short") && lower(end + 2).endsWith("ing")) {
      end += PARTICLES.contains(lower(end + 3)) ? 4 : 3;
    }
  }

  /** {@code is expected} before {@code to say}: the verb of speech belongs to the cue. */
  private void readInfinitive() {
    int to = lower(end - 1).equals("to") ? end - 1 : end;
    String governing = lower(to - 1);
    if (to <= head || !lower(to).equals("to") || !PolarityWords.isSpeaking(lower(to + 1))) {
      return;
    }
    boolean asks = isRefusing(governing) && LEADS.contains(lower(to + 2));
    if (VerbGroup.isPlan(utterance, to - 1) || isFailing(governing) || asks) {
      end = to + 2;
    }
  }

  /**
   * The utterance as it was meant: what belongs to the verbs is no part of the speaker, and a cue
   * that is only a helping verb goes on to what was said.
   */
  static Utterance parted(Utterance found) {
    Polarity polarity = new Polarity(found);
    Utterance own = found.withSpeaker(found.speaker().flatMap(polarity::withoutVerbs));
    int next =
        found.content().stream()
            .mapToInt(Span::start)
            .filter(at -> at >= polarity.end)
            .min()
            .orElse(0);
    boolean open =
        isAuxiliary(polarity.lower(polarity.end - 1)) && next - polarity.end <= MOST_BETWEEN;
    return open && next > polarity.end ? own.withCue(new Span(polarity.first, next)) : own;
  }

  /**
   * Without {@code had} before it and {@code neither} behind it; what is denied in a clause of its
   * own stays: {@code an aide who would not be named}.
   */
  private Optional<Span> withoutVerbs(Span speaker) {
    int start =
        speaker.start()
            + (speaker.length() > 1 && VerbGroup.leads(utterance, speaker.start()) ? 1 : 0);
    int last = start + 1;
    while (last < speaker.end() && (!isNegator(lower(last)) || lower(last).equals("nor"))) {
      if (SpeakerClause.isRelative(lower(last))) {
        return Optional.of(new Span(start, speaker.end()));
      }
      last++;
    }
    while (last > start && lower(last - 1).equals("nor")) {
      last--;
    }
    return last == start ? Optional.empty() : Optional.of(new Span(start, last));
  }
}
