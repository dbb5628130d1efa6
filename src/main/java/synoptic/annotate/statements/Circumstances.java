package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.corpus.Recipient;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.text.Span;

/**
 * Adds to the statements of a paragraph what the words around their cues tell: whether they were
 * plainly said, to whom or where, and when. It goes by the places of cue, speaker and content
 * alone, whatever found them.
 */
final class Circumstances {

  static final String TWITTER = "Twitter";

  private final Paragraph paragraph;
  private final NavigableMap<Integer, Span> days = new TreeMap<>();
  private final List<UtteranceDay> dated;

  private Circumstances(Paragraph paragraph, List<UtteranceDay> dated) {
    this.paragraph = paragraph;
    this.dated = dated;
    for (UtteranceDay day : dated) {
      Span tokens = Utterance.tokens(paragraph, day.words().span());
      days.put(tokens.start(), tokens);
    }
  }

  /**
   * The statements, whose words stand in the paragraph, in their order.
   *
   * @param days finds the days that the paragraph names
   */
  static List<Statement> told(Paragraph paragraph, List<Statement> statements, UtteranceDays days) {
    if (statements.isEmpty()) {
      return statements;
    }
    Circumstances circumstances = new Circumstances(paragraph, days.in(paragraph));
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
        setting.to().map(this::recipient).or(statement::to).or(() -> onTwitter(utterance)),
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
    boolean isQuoted = after.content().stream().anyMatch(after::isQuoted);
    boolean isSame = after.content().equals(before.content());
    return isSame || isQuoted ? statement.kind() : Statement.Kind.INDIRECT;
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
