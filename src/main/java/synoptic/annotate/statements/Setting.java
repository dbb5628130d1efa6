package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import synoptic.text.Span;

/**
 * To whom, where and when something is said, by the phrases around its cue; and what was said
 * without them.
 */
final class Setting {

  private static final Set<String> PLACING = Set.of("in", "at", "outside", "near", "from");

  private final Utterance utterance;
  private final Adjuncts adjuncts;
  private Optional<Span> to = Optional.empty();
  private Optional<Span> day = Optional.empty();
  private final List<Span> phrases = new ArrayList<>();

  /**
   * @param utterance the same without the phrases in its content
   */
  record Read(Utterance utterance, Optional<Span> to, Optional<Span> day) {}

  private Setting(Utterance utterance, NavigableMap<Integer, Span> days) {
    this.utterance = utterance;
    this.adjuncts = new Adjuncts(utterance, days);
  }

  /**
   * @param days where the dates of the paragraph stand, by their first token
   */
  static Read of(Utterance utterance, NavigableMap<Integer, Span> days) {
    Setting setting = new Setting(utterance, days);
    int end = setting.behind();
    setting.between();
    setting.before();
    setting.atTheEnd();
    List<Span> content = setting.withoutEnd(setting.without(end));
    return new Read(utterance.withContent(content), setting.to, setting.day);
  }

  private String lower(int at) {
    return utterance.lower(at);
  }

  private void take(int start, Adjuncts.Found found) {
    to = to.or(found::to);
    day = day.or(found::day);
    phrases.add(new Span(start, found.end()));
  }

  /** Phrases in the cue and behind it or its speaker; the token where they end. */
  private int behind() {
    Span cue = utterance.cue();
    int end = utterance.to();
    int at = cue.start() + 1;
    while (at < end) {
      if (at >= cue.end() && utterance.speaker().isPresent()) {
        at = at == utterance.speaker().get().start() ? utterance.speaker().get().end() : at;
      }
      int start = at + (at >= cue.end() && lower(at).equals(",") ? 1 : 0);
      Optional<Adjuncts.Found> found =
          told(start, limit(start)).or(() -> phrase(start, limit(start)));
      if (found.isPresent()) {
        take(start, found.get());
        at = found.get().end();
      } else if (at < cue.end()) {
        at++;
      } else if (behindPlace(at) > at) {
        at = behindPlace(at);
      } else {
        return at;
      }
    }
    return at;
  }

  /** Behind {@code in Paris} where more such phrases follow; else where it began. */
  private int behindPlace(int at) {
    int limit = limit(at);
    int end =
        PLACING.contains(lower(at))
            ? adjuncts.named(at + 1, limit).map(Adjuncts.Found::end).orElse(at)
            : at;
    return end > at && phrase(end, limit(end)).isPresent() ? end : at;
  }

  /** Behind what is told: {@code X said that …, in an interview on Monday}. */
  private void atTheEnd() {
    Span last = utterance.content().getLast();
    if (last.start() >= utterance.cue().end()) {
      scan(last.end(), utterance.to());
    }
  }

  private Optional<Adjuncts.Found> phrase(int at, int limit) {
    return isOutside(at) ? adjuncts.at(at, limit) : Optional.empty();
  }

  private boolean isOutside(int at) {
    int[] quotes = utterance.paragraph().quotes;
    return at < quotes.length && quotes[at] == quotes[utterance.cue().start()];
  }

  /** Where a phrase must end that begins with a token: before the next piece of the content. */
  private int limit(int at) {
    return utterance.content().stream()
        .map(Span::start)
        .filter(start -> start > at)
        .reduce(utterance.to(), Math::min);
  }

  /** Whom the verb before a token tells. */
  private Optional<Adjuncts.Found> told(int at, int limit) {
    String verb = lower(at - 1);
    boolean passive = PolarityWords.BE.contains(lower(at - 2));
    boolean inCue = at > utterance.cue().start() && at <= utterance.cue().end();
    if (!inCue || passive || !isOutside(at)) {
      return Optional.empty();
    }
    if (AdjunctWords.isTelling(verb)) {
      return adjuncts.named(at, limit);
    }
    if (AdjunctWords.isSpeaking(verb)) {
      return adjuncts.people(at, limit).filter(found -> lower(at).equals("to"));
    }
    return AdjunctWords.isAddressing(verb)
        ? adjuncts.named(at, limit).filter(found -> leads(found.end()))
        : Optional.empty();
  }

  private boolean leads(int at) {
    return Polarity.LEADS.contains(lower(at)) || adjuncts.day(at, utterance.to()).isPresent();
  }

  /** Between speaker and cue: {@code X, speaking on Friday, said}. */
  private void between() {
    utterance
        .speaker()
        .filter(speaker -> speaker.end() <= utterance.cue().start())
        .ifPresent(speaker -> scan(speaker.end(), utterance.cue().start()));
  }

  /** Before both: {@code In an interview with X on Friday, Y said}. */
  private void before() {
    int start = utterance.speaker().map(Span::start).orElse(utterance.cue().start());
    int end = Math.min(start, utterance.cue().start());
    int from = utterance.from();
    for (Span piece : utterance.content()) {
      boolean whole = adjunctOf(piece);
      from = !whole && piece.end() <= end ? Math.max(from, piece.end()) : from;
    }
    scan(from, end);
  }

  /** Whether a piece of the content is nothing but a phrase before the cue, or a title in it. */
  private boolean adjunctOf(Span piece) {
    return piece.end() <= utterance.cue().start()
        && (isPhrase(piece.start(), piece.end())
            || isPhrase(piece.start() - 1, piece.end())
            || AdjunctWords.LEADING.contains(lower(piece.start()))
                && isPhrase(piece.start() + 1, piece.end()));
  }

  /** Whether a piece is the title of where it was said: {@code Speaking on “Harbor Talk”}. */
  private boolean isTitle(Span piece) {
    return piece.end() <= utterance.cue().start()
        && utterance.content().size() > 1
        && utterance.paragraph().quotes[piece.end() - 1] >= 0
        && adjunctOf(piece);
  }

  private boolean isPhrase(int start, int end) {
    return start >= 0 && adjuncts.at(start, end).filter(found -> found.end() == end).isPresent();
  }

  private void scan(int from, int to) {
    int at = from;
    boolean led = false;
    boolean speaking = false;
    while (at < to) {
      Optional<Adjuncts.Found> found = phrase(at, to);
      if (speaking && found.isEmpty()) {
        found = adjuncts.people(at, to);
      }
      if (found.isPresent()) {
        take(at, found.get());
        at = found.get().end();
      } else if (led || isLoose(at)) {
        led |= AdjunctWords.LEADING.contains(lower(at));
        speaking = isSpeaking(at) || speaking && PolarityWords.isAdverb(lower(at));
        at++;
      } else {
        return;
      }
    }
  }

  /** Before {@code to reporters}; who was asked to do something was not told to anybody. */
  private boolean isSpeaking(int at) {
    return AdjunctWords.LEADING.contains(lower(at)) && !lower(at).equals("asked");
  }

  /** What may stand before such a phrase. */
  private boolean isLoose(int at) {
    String word = lower(at);
    return !utterance.isWord(at)
        || PolarityWords.isAdverb(word)
        || word.equals("and")
        || word.equals("but")
        || AdjunctWords.LEADING.contains(word);
  }

  /** The content without the phrases behind the cue that it begins with. */
  private List<Span> without(int end) {
    List<Span> content = new ArrayList<>();
    for (Span piece : utterance.content()) {
      Span cut = piece;
      if (cut.start() >= utterance.cue().start() && cut.start() < end) {
        cut = from(Math.min(end, cut.end()), cut.end());
      }
      boolean isPlace = adjunctOf(cut) && utterance.content().size() == 1 || isTitle(cut);
      if (isSaid(cut) && !isPlace) {
        content.add(cut);
      }
    }
    if (content.isEmpty()) {
      Span rest = upTo(from(end, utterance.to()));
      boolean swallowed = end > utterance.cue().start() && isSaid(rest) && !phrases.isEmpty();
      return swallowed ? List.of(rest) : utterance.content();
    }
    return content;
  }

  private Span from(int at, int end) {
    int start = at;
    while (start < end && utterance.paragraph().isOneOf(start, ",;:–—-")) {
      start++;
    }
    return new Span(start, end);
  }

  private Span upTo(Span span) {
    int end = span.end();
    while (end > span.start() && !utterance.isWord(end - 1) && !isQuote(end - 1)) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private boolean isQuote(int at) {
    return utterance.paragraph().isOneOf(at, "\"”’'»");
  }

  private boolean isSaid(Span piece) {
    for (int at = piece.start(); at < piece.end(); at++) {
      if (utterance.isWord(at) && !lower(at).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Without {@code in an interview with X} at the end of what is told and not quoted. */
  private List<Span> withoutEnd(List<Span> content) {
    Span last = content.getLast();
    if (last.start() < utterance.cue().end() || !isRetold(last)) {
      return content;
    }
    for (int at = last.start() + 2; at < last.end(); at++) {
      int end = at;
      Optional<Adjuncts.Found> found = phrase(at, last.end());
      boolean telling = false;
      while (found.isPresent()) {
        telling |= tells(end, found.get().end());
        end = found.get().end();
        found = end < last.end() ? phrase(end, last.end()) : Optional.empty();
      }
      if (telling && end == last.end()) {
        retake(at, end);
        List<Span> cut = new ArrayList<>(content.subList(0, content.size() - 1));
        cut.add(new Span(last.start(), at));
        return cut;
      }
    }
    return content;
  }

  private void retake(int from, int to) {
    int at = from;
    while (at < to) {
      Adjuncts.Found found = phrase(at, to).orElseThrow();
      take(at, found);
      at = found.end();
    }
  }

  private boolean tells(int from, int to) {
    for (int at = from; at < to; at++) {
      if (AdjunctWords.TOLD_ON.contains(lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** Without a quotation and without a verb of speech of its own. */
  private boolean isRetold(Span piece) {
    for (int at = piece.start(); at < piece.end(); at++) {
      if (utterance.paragraph().quotes[at] >= 0 || ReportingWords.isReport(lower(at))) {
        return false;
      }
    }
    return true;
  }
}
