package synoptic.explore.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Line.Mark;
import synoptic.explore.core.Tone;
import synoptic.search.StatementHit;
import synoptic.text.Folding;
import synoptic.text.Sentences;
import synoptic.text.Span;
import synoptic.text.Wrap;

/** How a statement is put into words: who says it, through whom, in which sentence. */
public final class Attribution {

  /** How far a sentence is looked for before and behind a statement, in characters. */
  private static final int REACH = 400;

  /** A speaker or cue that is further from the content than this is not shown with it. */
  private static final int FARTHEST = 1_000;

  private static final int LONGEST_NAME = 120;

  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”»\"";

  private Attribution() {}

  /** Date, source, what {@link #how} says, and the text's own words for a resolved speaker. */
  public static String about(StatementHit hit) {
    StringJoiner about = new StringJoiner(" · ");
    about.add(Cited.day(hit.article()));
    about.add(Wrap.clip(hit.article().source(), LONGEST_NAME));
    about.add(how(hit.statement()));
    evidence(hit).ifPresent(words -> about.add("in the text “" + words + "”"));
    return about.toString();
  }

  /** In whose words, whether plainly said, the cue, to whom or where, and when. */
  public static String how(Statement statement) {
    StringJoiner how = new StringJoiner(" · ");
    how.add(kind(statement.kind()));
    if (statement.isDoubtful()) {
      how.add(Statement.DOUBTFUL);
    }
    Optional.of(cued(statement)).filter(cued -> !cued.isEmpty()).ifPresent(how::add);
    statement.to().ifPresent(to -> how.add("to " + oneLine(to.name())));
    statement.when().ifPresent(when -> how.add(on(when)));
    return how.toString();
  }

  /** The cue with the marks before it, so that nothing unsaid reads as said; empty without both. */
  public static String cued(Statement statement) {
    StringJoiner cued = new StringJoiner(" · ");
    statement.marks().forEach(mark -> cued.add(mark.toString()));
    statement.cue().ifPresent(cue -> cued.add(oneLine(cue.text())));
    return cued.toString();
  }

  private static String oneLine(String words) {
    return Wrap.clip(words.replaceAll("\\s+", " "), LONGEST_NAME);
  }

  /** {@code on 7 Mar 2017 (Tuesday)}; the text's own words alone where they cannot be dated. */
  private static String on(UtteranceDay when) {
    String words = oneLine(when.words().text());
    if (when.time().isEmpty()) {
      return words;
    }
    UtteranceDay.Time time = when.time().get();
    String date = time.brief();
    boolean isDay = time.firstDay().equals(time.lastDay());
    boolean isDate = words.equals(date) || words.equals(time.first().spoken());
    return (isDay ? "on " : "in ") + date + (isDate ? "" : " (" + words + ")");
  }

  public static String kind(Statement.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The words of the text that stand for the speaker, where they do not hold the voice's name. */
  static Optional<String> evidence(StatementHit hit) {
    return hit.statement()
        .speaker()
        .map(speaker -> speaker.mention().text())
        .filter(words -> !words.isEmpty())
        .filter(words -> !Folding.fold(words).contains(Folding.fold(hit.voice())))
        .map(words -> Wrap.clip(words, LONGEST_NAME));
  }

  /** The chain of reporting, the speaker first and the source last; empty where there is none. */
  public static Optional<String> chain(StatementHit hit) {
    List<Reporter> via = hit.statement().via();
    if (via.isEmpty()) {
      return Optional.empty();
    }
    StringJoiner chain = new StringJoiner(", by ");
    chain.add(name(hit));
    via.reversed().forEach(reporter -> chain.add(Wrap.clip(reporter.name(), LONGEST_NAME)));
    if (!Folding.fold(via.getFirst().name()).equals(Folding.fold(hit.article().source()))) {
      chain.add(Wrap.clip(hit.article().source(), LONGEST_NAME));
    }
    return Optional.of(chain.toString());
  }

  /** The speaker's name, as long as a line can bear. */
  static String name(StatementHit hit) {
    return Wrap.clip(hit.voice(), LONGEST_NAME);
  }

  /** Who says it, or the chain, and how: what the status line says of a statement. */
  public static String said(StatementHit hit) {
    StringJoiner said = new StringJoiner(" · ");
    said.add(chain(hit).orElse(name(hit)));
    evidence(hit).ifPresent(words -> said.add("“" + words + "”"));
    said.add(how(hit.statement()));
    return said.toString();
  }

  /** The sentences of the passage in which the statement stands with its speaker and its cue. */
  public static Span sentence(StatementHit hit) {
    String text = hit.passage().text();
    Span core = core(hit.statement());
    int from = Math.max(0, core.start() - REACH);
    int to = Math.min(text.length(), core.end() + REACH);
    int start = core.start();
    int end = core.end();
    for (Span sentence : Sentences.of(text)) {
      if (sentence.overlaps(core)) {
        start = Math.min(start, Math.max(from, sentence.start()));
        end = Math.max(end, Math.min(to, sentence.end()));
      }
    }
    boolean isCut = start == from && from > 0 && start < core.start();
    return whole(text, isCut ? nextWord(text, start, core.start()) : start, end);
  }

  private static int nextWord(String text, int start, int latest) {
    int blank = text.indexOf(' ', start);
    return blank >= 0 && blank < latest ? blank + 1 : latest;
  }

  /** Where the content stands, with its speaker and its cue unless they are far away. */
  private static Span core(Statement statement) {
    int start = statement.content().getFirst().span().start();
    int end = statement.content().getLast().span().end();
    List<Part> others =
        Stream.concat(statement.cue().stream(), statement.speaker().map(Speaker::mention).stream())
            .filter(part -> part.span().start() > start - FARTHEST)
            .filter(part -> part.span().end() < end + FARTHEST)
            .toList();
    int first = others.stream().mapToInt(part -> part.span().start()).min().orElse(start);
    int last = others.stream().mapToInt(part -> part.span().end()).max().orElse(end);
    return new Span(Math.min(start, first), Math.max(end, last));
  }

  /** A span that cuts no character in two. */
  private static Span whole(String text, int start, int end) {
    return new Span(start - (splits(text, start) ? 1 : 0), end + (splits(text, end) ? 1 : 0));
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** The statement in its passage: words really spoken, words retold, words looked for. */
  public static List<Mark> marks(StatementHit hit) {
    List<Mark> content = content(hit.passage().text(), hit.statement(), Tone.PLAIN);
    List<Mark> found = hit.marks().stream().map(span -> new Mark(span, Tone.HIT)).toList();
    return Mark.over(found, content);
  }

  /**
   * The content of a statement.
   *
   * @param retold the tone of what was not spoken in these words
   */
  static List<Mark> content(String text, Statement statement, Tone retold) {
    List<Mark> spoken = new ArrayList<>();
    List<Mark> content = new ArrayList<>();
    for (Part part : statement.content()) {
      content.add(new Mark(part.span(), retold));
      switch (statement.kind()) {
        case DIRECT -> spoken.add(new Mark(withMarks(text, part.span()), Tone.SPOKEN));
        case MIXED ->
            quoted(text, part.span()).forEach(span -> spoken.add(new Mark(span, Tone.SPOKEN)));
        case INDIRECT -> {}
      }
    }
    return Mark.over(spoken, content);
  }

  /** The span with the quotation marks beside it. */
  private static Span withMarks(String text, Span span) {
    boolean opens = span.start() > 0 && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean closes = span.end() < text.length() && CLOSING.indexOf(text.charAt(span.end())) >= 0;
    return new Span(span.start() - (opens ? 1 : 0), span.end() + (closes ? 1 : 0));
  }

  /** What stands in quotation marks inside a span, also where one of the two is outside. */
  private static List<Span> quoted(String text, Span span) {
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    for (int at = span.start(); at < span.end(); at++) {
      char sign = text.charAt(at);
      if (open < 0 && OPENING.indexOf(sign) >= 0) {
        open = at;
      } else if (CLOSING.indexOf(sign) >= 0) {
        quoted.add(new Span(open < 0 ? span.start() : open, at + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.add(new Span(open, span.end()));
    }
    return quoted;
  }
}
