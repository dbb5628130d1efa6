package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.isAdverb;
import static synoptic.annotate.statements.PolarityWords.isAuxiliary;
import static synoptic.annotate.statements.PolarityWords.isDenying;
import static synoptic.annotate.statements.PolarityWords.isFailing;
import static synoptic.annotate.statements.PolarityWords.isNegator;
import static synoptic.annotate.statements.PolarityWords.isRefusing;

import java.util.EnumSet;
import java.util.Set;
import synoptic.corpus.Statement.Mark;
import synoptic.text.Span;

/**
 * What stands before the main verb of a cue and belongs to it: helping verbs, negations, verbs that
 * govern it, the subject and what turns or leads that.
 */
final class VerbGroup {

  private static final int MOST_STEPS = 12;

  /**
   * How far before <i>to</i> a verb of refusal may stand: {@code declined, through an aide, to}.
   */
  private static final int CONTROL_REACH = 9;

  /** How long what two commas enclose may be inside a group of verbs. */
  private static final int LONGEST_ASIDE = 8;

  /** A longer speaker between a negation and its verb is not taken into the cue. */
  private static final int LONGEST_INSIDE = 3;

  private static final Set<String> CLAUSES = Set.of("and", "but", "that", "who", "which", ";", ":");

  private final Utterance utterance;
  private final int head;
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private boolean negated;
  private boolean repeated;
  private String modal = "";
  private int first;
  private int start;

  /**
   * What was read.
   *
   * @param marks those that single words make, without what the negation comes to
   * @param modal the modal verb, or nothing
   * @param repeated whether it is said to happen again and again, or later on
   * @param start the first helping verb or negation, or the head
   * @param first the first word that any of this goes by, or the first of the cue
   */
  record Read(
      Set<Mark> marks, boolean negated, String modal, boolean repeated, int start, int first) {}

  private VerbGroup(Utterance utterance, int head) {
    this.utterance = utterance;
    this.head = head;
    this.start = head;
    this.first = utterance.cue().start();
  }

  /**
   * @param head the main verb
   */
  static Read before(Utterance utterance, int head) {
    VerbGroup group = new VerbGroup(utterance, head);
    group.read();
    return new Read(
        group.marks, group.negated, group.modal, group.repeated, group.start, group.first);
  }

  private String lower(int at) {
    return utterance.lower(at);
  }

  private void mark(Mark mark, int at) {
    marks.add(mark);
    first = Math.min(first, at);
  }

  private void negate(int at) {
    negated = true;
    first = Math.min(first, at);
  }

  /** Walks to the left over the group of verbs that the head closes. */
  private void read() {
    int at = head - 1;
    int from = utterance.from();
    boolean aside = false;
    for (int steps = 0; at >= from && steps < MOST_STEPS; steps++) {
      if (!isBeside(at)) {
        return;
      }
      if (isSubject(at)) {
        beforeSubject(at);
        return;
      }
      if (lower(at).equals(",") && !aside) {
        aside = true;
        at = beforeAside(at);
      } else if (lower(at).equals("or")) {
        at -= 2;
      } else if (isHelper(at)) {
        help(at--);
      } else {
        control(at);
        return;
      }
    }
  }

  /** Outside quotations, or in the one that the cue stands in. */
  private boolean isBeside(int at) {
    int[] quotes = utterance.paragraph().quotes;
    return quotes[at] == quotes[head];
  }

  /** Part of the speaker; where none is known, of a name or pronoun. */
  private boolean isSubject(int at) {
    if (utterance.speaker().isPresent()) {
      return utterance.isOfSpeaker(at);
    }
    boolean name = utterance.paragraph().isCapital(at) && !utterance.paragraph().begins(at);
    return name || Pronouns.contains(lower(at));
  }

  /** A helping verb, negation or adverb; a name or a noun like <i>Will</i> is none. */
  private boolean isHelper(int at) {
    boolean name = utterance.paragraph().isCapital(at) && !utterance.paragraph().begins(at);
    String word = lower(at);
    boolean noun = !PolarityWords.modal(word).isEmpty() && lower(at - 1).equals("the");
    return !name && !noun && (isAuxiliary(word) || isNegator(word) || isAdverb(word));
  }

  private void help(int at) {
    String word = lower(at);
    negated |= isNegator(word) && !PolarityWords.goesBeyond(lower(at + 1));
    start = isAdverb(word) ? start : at;
    if (!PolarityWords.modal(word).isEmpty()) {
      modal = PolarityWords.modal(word);
    }
    repeated |= PolarityWords.isRepeated(word);
  }

  /** The token before what a comma closes, or one that ends the walk. */
  private int beforeAside(int comma) {
    for (int at = comma - 1; at > comma - LONGEST_ASIDE && at > utterance.from(); at--) {
      if (lower(at).equals(",")) {
        return isHelper(at - 1) || isSubject(at - 1) ? at - 1 : -1;
      }
    }
    return -1;
  }

  /**
   * What governs the verb: {@code refused to}, {@code without}, {@code short of}, {@code had to}.
   */
  private void control(int at) {
    String word = lower(at);
    String before = lower(at - 1);
    if (word.equals("to")) {
      beforeInfinitive(at);
    } else if (word.equals("no") && lower(at + 1).equals("longer")) {
      negate(at);
    } else if (word.equals("of") && before.equals("short")) {
      negate(lower(at - 2).startsWith("stop") || lower(at - 2).startsWith("f") ? at - 2 : at - 1);
    } else if (word.equals("of") && before.equals("instead")
        || word.equals("than") && before.equals("rather")
        || word.equals("from") && (before.equals("far") || before.startsWith("refrain"))) {
      negate(at - 1);
    } else if (word.startsWith("avoid") && lower(head).endsWith("ing")) {
      negate(at);
    } else if (isDenying(word) && lower(at + 1).endsWith("ing")) {
      mark(Mark.DENIED, at);
    } else if (isCondition(at) && !word.equals("whether")) {
      mark(Mark.HYPOTHETICAL, at);
    }
  }

  private void beforeInfinitive(int to) {
    int at = to - 1;
    boolean denied = false;
    while (isNegator(lower(at)) || isAdverb(lower(at)) && !lower(at).equals("yet")) {
      denied |= isNegator(lower(at));
      at--;
    }
    if (denied) {
      negate(at + 1);
    }
    String word = lower(at);
    if (at >= utterance.from() && isSubject(at)) {
      beforeSubject(at);
      return;
    }
    if (word.equals("yet") || isFailing(word)) {
      negate(at);
      beforeControl(at);
    } else if (PolarityWords.BE.contains(word) || isPlan(utterance, at)) {
      mark(Mark.EXPECTED, at);
      negated |= word.equals("unlikely");
      beforeControl(at);
    } else {
      refusedBefore(to);
    }
  }

  private void refusedBefore(int to) {
    for (int at = to - 1; at > to - CONTROL_REACH && at >= utterance.from(); at--) {
      if (CLAUSES.contains(lower(at)) || utterance.isOfSpeaker(at)) {
        return;
      }
      if (isRefusing(lower(at))) {
        mark(Mark.REFUSED, at);
        beforeControl(at);
        return;
      }
    }
  }

  /** Negations and helping verbs before a verb that governs the head. */
  private void beforeControl(int control) {
    int at = control - 1;
    while (at >= utterance.from() && !isSubject(at) && isHelper(at)) {
      negated |= isNegator(lower(at));
      first = isAdverb(lower(at)) ? first : Math.min(first, at);
      at--;
    }
    if (at >= utterance.from() && isSubject(at)) {
      beforeSubject(at);
    }
  }

  /** {@code nor did he}, {@code neither X nor Y}, {@code if she}, {@code had they}. */
  private void beforeSubject(int last) {
    Span subject = utterance.speaker().orElseGet(() -> subject(last));
    int at = subject.start() - 1;
    if (PolarityWords.isNobody(lower(at + 1)) && !PolarityWords.goesBeyond(lower(at + 2))) {
      negated = true;
      return;
    }
    boolean inside = subject.length() <= LONGEST_INSIDE;
    boolean inverted = isAuxiliary(lower(at));
    if (isCondition(at)) {
      mark(Mark.HYPOTHETICAL, inside ? at : first);
    } else if (PolarityWords.isNobody(lower(at)) && at >= utterance.from()
        || lower(at).equals("of") && PolarityWords.isNobody(lower(at - 1))) {
      negated = true;
    } else if (inverted && negation(at) < at) {
      negate(inside ? negation(at) : first);
    } else if (inverted && PolarityWords.INVERTED.contains(lower(at)) && opens(utterance, at)) {
      mark(Mark.HYPOTHETICAL, inside ? at : first);
    }
  }

  /** {@code Even if} grants what follows. */
  private boolean isCondition(int at) {
    return PolarityWords.CONDITIONS.contains(lower(at)) && !lower(at - 1).equals("even");
  }

  private Span subject(int last) {
    int start = last;
    while (start > utterance.from() && isSubject(start - 1)) {
      start--;
    }
    return new Span(start, last + 1);
  }

  /** Whether a word that was taken for the first of the speaker leads a condition. */
  static boolean leads(Utterance utterance, int at) {
    String word = utterance.lower(at);
    return PolarityWords.CONDITIONS.contains(word)
        || PolarityWords.INVERTED.contains(word) && opens(utterance, at);
  }

  /** Where {@code nor did} or {@code at no time did} begins; at the verb where neither stands. */
  private int negation(int auxiliary) {
    String near = lower(auxiliary - 1);
    String far = lower(auxiliary - 2);
    if (far.equals("no") || far.equals("not")) {
      return auxiliary - (lower(auxiliary - 3).equals("at") ? 3 : 2);
    }
    return isNegator(near) || near.equals("nowhere") ? auxiliary - 1 : auxiliary;
  }

  private static boolean opens(Utterance utterance, int at) {
    boolean joined = utterance.lower(at - 1).equals("and");
    return joined || at == utterance.from() || !utterance.isWord(at - 1);
  }

  /** {@code is expected}, {@code plans}: before an infinitive what is still to come. */
  static boolean isPlan(Utterance utterance, int at) {
    return PolarityWords.isPlanned(utterance.lower(at)) && isBe(utterance, at - 1)
        || PolarityWords.isPlanning(utterance.lower(at));
  }

  /** Whether a token is a form of <i>be</i>, or an adverb or a negation behind one. */
  static boolean isBe(Utterance utterance, int at) {
    int before = at;
    while (isAdverb(utterance.lower(before))
        || isNegator(utterance.lower(before)) && !utterance.lower(before).endsWith("n't")) {
      before--;
    }
    String word = utterance.lower(before);
    return PolarityWords.BE.contains(word)
        || PolarityWords.BE.contains(word.replace("n't", ""))
        || word.endsWith("'s")
        || word.endsWith("'re");
  }
}
