package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerWords;
import synoptic.annotate.people.lexicon.Determiners;
import synoptic.text.Span;

/**
 * What the speaker is, where it stands beside the name as if it were said: {@code P, the head of
 * the board, Anna Berg, said} and {@code P, says Anna Berg, a doctor}.
 */
final class Apposition {

  private static final int LONGEST = 8;

  private final Paragraph paragraph;
  private final Cue cue;
  private final List<Span> content;

  /** Who speaks, with all that is told of them, and what is left of what was said. */
  record Parted(Optional<Span> speaker, List<Span> content) {}

  private Apposition(Paragraph paragraph, Cue cue, List<Span> content) {
    this.paragraph = paragraph;
    this.cue = cue;
    this.content = content;
  }

  static Parted parted(Paragraph paragraph, Cue cue, Optional<Span> speaker, List<Span> content) {
    Apposition apposition = new Apposition(paragraph, cue, content);
    Optional<Span> whole =
        speaker.isPresent()
            ? apposition.whole(speaker.get())
            : apposition.inverted().or(apposition::behindQuotation);
    return whole.map(apposition::parted).orElse(new Parted(speaker, content));
  }

  /** {@code P, said [a doctor who saw it]}: all behind the cue, where nobody else speaks. */
  private Optional<Span> inverted() {
    int before = cue.start() - 1;
    boolean isParted = isComma(before) || before > 0 && QuotedTokens.isClosing(paragraph, before);
    boolean isInverted =
        isParted
            && content.getFirst().end() <= cue.start()
            && ReportingWords.isReport(paragraph.lower(cue.end() - 1));
    return content.stream()
        .filter(each -> isInverted && each.start() == cue.end() && isSomebody(each))
        .findFirst();
  }

  /** {@code “P,” [she] was quoted}: all between the marks and the cue. */
  private Optional<Span> behindQuotation() {
    int end = cue.start();
    int start = end;
    while (start > 0 && paragraph.quotes[start - 1] < 0 && isName(start - 1)) {
      start--;
    }
    boolean isPronoun = start == end && start > 0 && Pronouns.isThird(paragraph.lower(start - 1));
    Span subject = new Span(isPronoun ? start - 1 : start, end);
    return subject.length() > 0
            && subject.start() > 0
            && paragraph.quotes[subject.start() - 1] >= 0
            && content.stream().anyMatch(each -> ends(each, end - 1))
        ? Optional.of(subject)
        : Optional.empty();
  }

  private boolean isName(int at) {
    return paragraph.isWord(at) && paragraph.isCapital(at) && !paragraph.begins(at);
  }

  private boolean isSomebody(Span piece) {
    int end = piece.start();
    while (end < piece.end() && paragraph.isWord(end) && !isRelative(end)) {
      end++;
    }
    Span head = new Span(piece.start(), Math.max(end, piece.start() + 1));
    boolean isName = head.length() > 1;
    for (int at = head.start(); at < head.end(); at++) {
      isName &= paragraph.isCapital(at);
    }
    boolean isEnd = piece.end() >= paragraph.size() || !paragraph.isWord(piece.end());
    return isEnd
        && isPlain(piece.start(), piece.end())
        && (isName || isNamed(head.start()) && !SpeakerWords.isThing(paragraph.part(head).text()));
  }

  private boolean isRelative(int at) {
    return SpeakerClause.isRelative(paragraph.lower(at)) || paragraph.lower(at).equals("that");
  }

  /** The speaker with an apposition before it; empty where it has none. */
  private Optional<Span> whole(Span speaker) {
    return speaker.start() >= cue.end() ? behindCue(speaker) : beforeCue(speaker);
  }

  /** {@code says [Anna Berg], a doctor}: all between the cue and the speaker. */
  private Optional<Span> behindCue(Span speaker) {
    if (speaker.start() == cue.end()) {
      return Optional.empty();
    }
    int last = lastWordBefore(speaker);
    boolean isBetween =
        content.getFirst().end() <= cue.start()
            && isNamed(cue.end())
            && speaker.start() - cue.end() <= LONGEST
            && content.stream().anyMatch(each -> each.start() >= cue.end() && ends(each, last));
    return isBetween && isPlain(cue.end(), speaker.start())
        ? Optional.of(new Span(cue.end(), speaker.end()))
        : Optional.empty();
  }

  /** {@code P, [the head of the board], Anna Berg, said}: all from the comma before. */
  private Optional<Span> beforeCue(Span speaker) {
    int last = lastWordBefore(speaker);
    boolean isBeside =
        last == speaker.start() - 2
            && isComma(speaker.end())
            && content.stream().anyMatch(each -> ends(each, last));
    int start = last;
    while (isBeside && start > 0 && !isComma(start - 1) && !paragraph.begins(start)) {
      start--;
    }
    return isBeside && isComma(start - 1) && isOffice(new Span(start, last + 1))
        ? Optional.of(new Span(start, speaker.end()))
        : Optional.empty();
  }

  private int lastWordBefore(Span speaker) {
    return isComma(speaker.start() - 1) ? speaker.start() - 2 : speaker.start() - 1;
  }

  private static boolean ends(Span piece, int last) {
    return piece.start() <= last && last < piece.end();
  }

  private boolean isNamed(int at) {
    return Determiners.contains(paragraph.lower(at)) || paragraph.isCapital(at);
  }

  /** {@code the head of the board}; in {@code A, the pool will close, the mayor said} a verb is. */
  private boolean isOffice(Span tokens) {
    boolean isClause =
        IntStream.range(tokens.start(), tokens.end())
            .anyMatch(at -> PolarityWords.isAuxiliary(paragraph.lower(at)));
    return !isClause
        && Determiners.contains(paragraph.lower(tokens.start()))
        && isPlain(tokens.start(), tokens.end())
        && !SpeakerWords.isThing(paragraph.part(tokens).text());
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (paragraph.quotes[at] >= 0 || paragraph.begins(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isComma(int at) {
    return at >= 0 && at < paragraph.size() && paragraph.first(at) == ',';
  }

  private Parted parted(Span speaker) {
    List<Span> left = new ArrayList<>();
    for (Span piece : content) {
      int end = piece.overlaps(speaker) ? Math.min(piece.end(), speaker.start()) : piece.end();
      int stop = end > piece.start() && isComma(end - 1) ? end - 1 : end;
      if (stop > piece.start()) {
        left.add(new Span(piece.start(), stop));
      }
    }
    return left.isEmpty()
        ? new Parted(Optional.of(speaker), content)
        : new Parted(Optional.of(speaker), left);
  }
}
