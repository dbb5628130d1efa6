package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.text.Language;
import synoptic.text.Span;

/** Finds the words that name the speaker at a cue: the likeliest ones, made whole by rules. */
final class SpeakerSpan {

  /** A speaker less probable than this is looked for by the form of the cue alone. */
  private static final double LEAST = 0.2;

  /** A part of a name is taken even where it is as improbable as this. */
  private static final double LEAST_OF_NAME = 0.01;

  /** The same where the token was taken for content. */
  private static final double LEAST_IN_CONTENT = 0.1;

  private static final int WIDEST_GAP = 2;
  private static final int LONGEST = 12;
  private static final int LONGEST_SUBJECT = 4;

  /** A word as short as this may be an abbreviation, with the stop behind it. */
  private static final int LONGEST_SHORT = 3;

  private static final Set<String> SEEMING =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  private final Paragraph paragraph;
  private final Cue cue;
  private final float[][] roles;
  private final List<Span> content;

  private SpeakerSpan(Paragraph paragraph, Cue cue, float[][] roles, List<Span> content) {
    this.paragraph = paragraph;
    this.cue = cue;
    this.roles = roles;
    this.content = content;
  }

  /** The tokens of the speaker, or empty where the text names none near the cue. */
  static Optional<Span> of(Paragraph paragraph, Cue cue, float[][] roles, List<Span> content) {
    SpeakerSpan search = new SpeakerSpan(paragraph, cue, roles, content);
    Optional<Span> best = Optional.empty();
    double highest = 0;
    for (Span run : search.runs()) {
      double probability = search.highest(run);
      if (probability > highest) {
        best = Optional.of(run);
        highest = probability;
      }
    }
    return best.map(search::whole)
        .flatMap(run -> SpeakerBounds.of(paragraph, run))
        .map(search::withoutOpenClause)
        .filter(search::isSomebody)
        .or(search::behindAccordingTo)
        .or(search::ofView)
        .or(search::subject);
  }

  /** Not so in {@code it seems that}, {@code was reported in 14 percent}. */
  private boolean isSomebody(Span run) {
    boolean isShare =
        run.start() > cue.end()
            && paragraph.lower(run.start() - 1).equals("in")
            && Character.isDigit(paragraph.first(run.start()));
    boolean isIt = run.length() == 1 && paragraph.lower(run.start()).equals("it");
    return !isShare && (!isIt || !SEEMING.contains(paragraph.lower(cue.end() - 1)));
  }

  /** Runs of likely tokens, with those joined that hardly anything parts. */
  private List<Span> runs() {
    List<Span> runs = new ArrayList<>();
    for (int at = 0; at < roles.length; at++) {
      if (probability(at) >= LEAST && isFree(at)) {
        boolean near =
            !runs.isEmpty()
                && !paragraph.begins(at)
                && at - runs.getLast().end() <= gap(runs.getLast(), at);
        int start = near ? runs.removeLast().start() : at;
        runs.add(new Span(start, at + 1));
      }
    }
    return runs;
  }

  /** How many tokens may part the run from the next one: none where the cue or content begins. */
  private int gap(Span run, int next) {
    for (int at = run.end(); at < next; at++) {
      if (!isFree(at) || paragraph.begins(at)) {
        return 0;
      }
    }
    return WIDEST_GAP;
  }

  private boolean isFree(int at) {
    return !cue.covers(at)
        && content.stream().noneMatch(piece -> piece.start() <= at && at < piece.end());
  }

  /** With the rest of a name that it begins or ends in. */
  private Span whole(Span run) {
    int start = run.start();
    int end = run.end();
    while (end < paragraph.size() && isOfName(end) && isOfName(end - 1)) {
      end++;
    }
    while (start > 0 && !paragraph.begins(start) && isOfName(start) && isOfName(start - 1)) {
      start--;
    }
    return new Span(start, Math.max(withoutStop(end), endOfLeading(start)));
  }

  /** Where it ends without the stop of its sentence. */
  private int withoutStop(int end) {
    boolean isStop =
        paragraph.first(end - 1) == '.'
            && end < paragraph.size()
            && paragraph.begins(end)
            && end > 1
            && paragraph.spans[end - 2].length() > LONGEST_SHORT;
    return isStop ? end - 1 : end;
  }

  /** {@code According to X of Y, P}: the comma up to which the words behind the cue name X. */
  private int endOfLeading(int start) {
    int end = start;
    if (start != cue.end() || !paragraph.begins(cue.start()) || !isAccording(cue.start())) {
      return end;
    }
    while (isFreeOrEnd(end) && isPlain(end) && !paragraph.begins(end)) {
      end++;
    }
    return end < paragraph.size() && paragraph.first(end) == ',' ? end : start;
  }

  /** {@code an official who was | not authorized}: with all of a clause that goes on, or none. */
  private Span withoutOpenClause(Span run) {
    boolean isOpen =
        run.end() < paragraph.size()
            && paragraph.isWord(run.end())
            && !paragraph.begins(run.end())
            && !cue.covers(run.end());
    int at = run.end() - 1;
    while (isOpen && at > run.start() && isInClause(at)) {
      at--;
    }
    if (!isOpen || at == run.start() || !SpeakerClause.isRelative(paragraph.lower(at))) {
      return run;
    }
    int end = paragraph.isWord(at - 1) ? endOfClause(at) : at;
    return SpeakerBounds.trimmed(paragraph, new Span(run.start(), end));
  }

  private boolean isInClause(int at) {
    return paragraph.first(at) != ',' && !SpeakerClause.isRelative(paragraph.lower(at));
  }

  /** Where the clause that begins with a token ends; there where it is long or something said. */
  private int endOfClause(int start) {
    int end = start + 1;
    while (isFreeOrEnd(end) && isOfClause(end) && !paragraph.begins(end)) {
      end++;
    }
    boolean isSaid = end < paragraph.size() && !isFree(end) && !cue.covers(end);
    return isSaid || end - start > LONGEST ? start : end;
  }

  /** A word, or the stop of {@code Mr.} */
  private boolean isOfClause(int at) {
    boolean isInside = at + 1 < paragraph.size() && !paragraph.begins(at + 1);
    return paragraph.isWord(at) || paragraph.first(at) == '.' && isInside;
  }

  private boolean isOfName(int at) {
    return paragraph.isWord(at)
        && paragraph.isCapital(at)
        && probability(at) >= (isFree(at) ? LEAST_OF_NAME : LEAST_IN_CONTENT)
        && !cue.covers(at);
  }

  /** {@code according to the authors of this theory (…), …}: up to the next mark. */
  private Optional<Span> behindAccordingTo() {
    int last = cue.end() - 1;
    if (last == 0 || !paragraph.lower(last).equals("to") || !isAccording(last - 1)) {
      return Optional.empty();
    }
    int end = cue.end();
    while (end < paragraph.size() && end - cue.end() < LONGEST && isFree(end) && isPlain(end)) {
      end++;
    }
    boolean ended = end < paragraph.size() && !isPlain(end) || !isFreeOrEnd(end);
    return ended && end > cue.end() ? Optional.of(new Span(cue.end(), end)) : Optional.empty();
  }

  /** {@code The 31-year-old told}: all from where the sentence begins to a verb of saying. */
  private Optional<Span> subject() {
    int start = cue.start();
    while (!paragraph.begins(start) && isFree(start - 1) && isPlain(start - 1)) {
      start--;
    }
    boolean isWhole = paragraph.begins(start) && start < cue.start();
    String verb = paragraph.lower(cue.start());
    boolean isVerb =
        ReportingWords.isReport(verb) && !ReportingWords.isNaming(verb) && !verb.endsWith("ing");
    return isWhole && isVerb && cue.start() - start <= LONGEST_SUBJECT
        ? SpeakerBounds.of(paragraph, new Span(start, cue.start())).filter(this::isSubject)
        : Optional.empty();
  }

  private boolean isSubject(Span run) {
    String first = paragraph.lower(run.start());
    boolean isName =
        paragraph.isCapital(run.start())
            && Language.ENGLISH.opening(first) == Language.Opening.UNKNOWN;
    return run.end() == cue.start() && (isName || Determiners.contains(first));
  }

  private boolean isFreeOrEnd(int at) {
    return at < paragraph.size() && isFree(at);
  }

  private boolean isAccording(int at) {
    return paragraph.lower(at).equals("according");
  }

  private boolean isPlain(int at) {
    return paragraph.isWord(at) || paragraph.isOneOf(at, "’'-");
  }

  /** {@code from X's point of view}, {@code in X's words}. */
  private Optional<Span> ofView() {
    int from = Cues.startOfView(paragraph, cue);
    for (int at = cue.end() - 2; from >= 0 && at > from; at--) {
      if (Cues.isOwner(paragraph.lower(at))) {
        return Optional.of(SpeakerBounds.withCapitals(paragraph, from + 1, at));
      }
    }
    return Optional.empty();
  }

  private double highest(Span run) {
    double highest = 0;
    for (int at = run.start(); at < run.end(); at++) {
      highest = Math.max(highest, probability(at));
    }
    return highest;
  }

  private double probability(int at) {
    return roles[at][AttributionNetwork.SPEAKER];
  }
}
