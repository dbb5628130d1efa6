package synoptic.annotate.statements;

import static synoptic.annotate.statements.PolarityWords.words;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.text.Language;
import synoptic.text.Span;

/**
 * Adds to the statements of a paragraph what the words around their cues tell: whether they were
 * plainly said, to whom or where, and when. It goes by the places of cue, speaker and content
 * alone, whatever found them.
 */
final class Circumstances {

  private static final String TWITTER = "Twitter";

  /** The digits of a year; with fewer of them alone no day of an utterance is named. */
  private static final int SHORTEST_YEAR = 4;

  private static final Set<String> TIMES =
      words("today yesterday tomorrow day days week weeks month months year years");

  private final Paragraph paragraph;
  private final NavigableMap<Integer, Span> days = new TreeMap<>();
  private final List<UtteranceDay> dated = new ArrayList<>();

  private Circumstances(Paragraph paragraph) {
    this.paragraph = paragraph;
    if (IntStream.range(0, paragraph.size()).anyMatch(this::mayNameDay)) {
      readDays();
    }
  }

  /** Most paragraphs name none, and looking for dates takes far longer than this. */
  private boolean mayNameDay(int at) {
    String word = paragraph.lower(at);
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    boolean year = Character.isDigit(paragraph.first(at)) && word.length() >= SHORTEST_YEAR;
    return year
        || TIMES.contains(bare)
        || Language.ENGLISH.weekday(bare) > 0
        || Language.ENGLISH.month(bare) > 0;
  }

  private void readDays() {
    int start = paragraph.spans[0].start();
    int end = paragraph.spans[paragraph.size() - 1].end();
    for (UtteranceDay day :
        UtteranceDays.in(
            paragraph.text.substring(start, end), Optional.empty(), Language.ENGLISH)) {
      Span place = day.words().span().shifted(start);
      Span tokens = Utterance.tokens(paragraph, place);
      if (!isOfName(tokens)) {
        days.put(tokens.start(), tokens);
        dated.add(new UtteranceDay(Part.of(paragraph.text, place), day.time()));
      }
    }
  }

  /** {@code Today} after another word with a capital is the end of a name. */
  private boolean isOfName(Span day) {
    int at = day.start();
    return paragraph.lower(at).startsWith("today")
        && paragraph.isCapital(at)
        && !paragraph.begins(at)
        && paragraph.isCapital(at - 1);
  }

  /** The statements, whose words stand in the paragraph, in their order. */
  static List<Statement> told(Paragraph paragraph, List<Statement> statements) {
    if (statements.isEmpty()) {
      return statements;
    }
    Circumstances circumstances = new Circumstances(paragraph);
    List<Statement> told = statements.stream().map(circumstances::told).toList();
    return told.stream()
        .filter(each -> told.stream().noneMatch(other -> isWithin(each, other)))
        .toList();
  }

  /** Whether another says the same by a cue that this one's is a part of. */
  private static boolean isWithin(Statement statement, Statement other) {
    if (statement.cue().isEmpty() || other.cue().isEmpty()) {
      return false;
    }
    Span cue = statement.cue().get().span();
    Span longer = other.cue().get().span();
    return cue.overlaps(longer)
        && cue.length() < longer.length()
        && statement.content().equals(other.content());
  }

  private Statement told(Statement statement) {
    return Utterance.of(paragraph, statement)
        .map(utterance -> told(statement, utterance))
        .orElse(statement);
  }

  private Statement told(Statement statement, Utterance found) {
    Utterance plain = Polarity.parted(found);
    Polarity.Marked marked = Polarity.of(plain);
    Utterance own = apart(plain, marked.utterance());
    Setting.Read setting = Setting.of(own, days);
    Utterance utterance = setting.utterance();
    return new Statement(
        kind(statement, found, utterance),
        Optional.of(paragraph.part(utterance.cue())),
        speaker(statement, utterance),
        utterance.content().equals(found.content())
            ? statement.content()
            : utterance.content().stream().map(paragraph::part).toList(),
        statement.via(),
        List.copyOf(marked.marks()),
        setting.to().map(this::recipient).or(() -> onTwitter(utterance)),
        setting.day().map(this::day),
        statement.confidence());
  }

  /** The content without the words that went into the cue; the cue as it was where none is left. */
  private static Utterance apart(Utterance plain, Utterance grown) {
    List<Span> content = new ArrayList<>();
    for (Span piece : grown.content()) {
      boolean within = piece.overlaps(grown.cue()) && piece.end() > plain.cue().end();
      int start = within ? Math.min(piece.end(), grown.cue().end()) : piece.start();
      if (start < piece.end()) {
        content.add(new Span(start, piece.end()));
      }
    }
    if (content.isEmpty()) {
      return plain;
    }
    boolean parted = grown.cue().end() > plain.cue().end() && content.size() > 1;
    return parted && plain.speaker().isEmpty() && content.getFirst().end() == grown.cue().start()
        ? grown
            .withSpeaker(Optional.of(content.getFirst()))
            .withContent(content.subList(1, content.size()))
        : grown.withContent(content);
  }

  /** What has lost its quotation, as the title of a programme is, is told and not quoted. */
  private Statement.Kind kind(Statement statement, Utterance before, Utterance after) {
    boolean isQuoted = after.content().stream().anyMatch(this::isQuoted);
    boolean isSame = after.content().equals(before.content());
    return isSame || isQuoted ? statement.kind() : Statement.Kind.INDIRECT;
  }

  private boolean isQuoted(Span piece) {
    return IntStream.range(piece.start(), piece.end()).anyMatch(at -> paragraph.quotes[at] >= 0);
  }

  private Optional<Speaker> speaker(Statement statement, Utterance utterance) {
    return utterance
        .speaker()
        .map(tokens -> SpeakerBounds.speaker(paragraph, tokens))
        .map(
            found ->
                statement
                    .speaker()
                    .filter(known -> known.mention().equals(found.mention()))
                    .orElse(found));
  }

  private Recipient recipient(Span tokens) {
    Part words = paragraph.part(tokens);
    return new Recipient(words, words.text());
  }

  /** {@code tweeted}: the verb says where. */
  private Optional<Recipient> onTwitter(Utterance utterance) {
    for (int at = utterance.cue().start(); at < utterance.cue().end(); at++) {
      if (paragraph.lower(at).startsWith("tweet") || paragraph.lower(at).startsWith("retweet")) {
        return Optional.of(new Recipient(paragraph.part(new Span(at, at + 1)), TWITTER));
      }
    }
    return Optional.empty();
  }

  private UtteranceDay day(Span tokens) {
    Span place = paragraph.part(tokens).span();
    return dated.stream()
        .filter(day -> day.words().span().overlaps(place))
        .findFirst()
        .orElseThrow();
  }
}
