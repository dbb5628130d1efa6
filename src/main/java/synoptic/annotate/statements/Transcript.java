package synoptic.annotate.statements;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.annotate.Paragraph;
import synoptic.annotate.people.SpeakerNames;
import synoptic.corpus.Part;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/**
 * The turns of an interview or a debate whose paragraphs begin with who speaks: {@code BERG: I saw
 * it.}, {@code Anna Berg: I saw it.} Two have to speak so, one of them of himself or to somebody:
 * lists have names before colons, too.
 */
final class Transcript {

  /** A label in capitals, or one with capitals, before a colon and more. */
  private static final Pattern TURN =
      Pattern.compile(
          "^[\"“]?((?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}.'’-]* ){0,3}\\p{Lu}[\\p{L}\\p{M}.'’-]+): ");

  private final Map<Paragraph, Speaker> speakers = new HashMap<>();

  private Transcript() {}

  /** What an article's paragraphs have of a transcript, mostly nothing. */
  static Transcript of(List<Paragraph> paragraphs, SpeakerNames names) {
    Map<Paragraph, Part> labels = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      label(paragraph).ifPresent(label -> labels.put(paragraph, label));
    }
    Map<String, Long> times =
        labels.values().stream().collect(Collectors.groupingBy(Part::text, Collectors.counting()));
    boolean isRepeated =
        times.keySet().stream().anyMatch(label -> isInCapitals(label) && times.get(label) > 1);
    Transcript transcript = new Transcript();
    if (times.size() > 1) {
      labels.forEach(
          (paragraph, label) ->
              speaker(label, names, isRepeated)
                  .ifPresent(speaker -> transcript.speakers.put(paragraph, speaker)));
      transcript.settle();
    }
    return transcript;
  }

  private static Optional<Part> label(Paragraph paragraph) {
    Part whole = paragraph.whole();
    Matcher turn = TURN.matcher(whole.text());
    if (!turn.find()) {
      return Optional.empty();
    }
    int start = whole.span().start();
    return Optional.of(
        Part.of(paragraph.text, new Span(start + turn.start(1), start + turn.end(1))));
  }

  /**
   * A label is one where it names a person, or stands there in capitals.
   *
   * @param isRepeated whether any label in capitals comes again; else a headline may begin so
   */
  private static Optional<Speaker> speaker(Part label, SpeakerNames names, boolean isRepeated) {
    return names
        .person(inSmallLetters(label.text()), label)
        .map(Transcript::inSmallLetters)
        .or(
            () ->
                isRepeated && isInCapitals(label.text())
                    ? Optional.of(new Speaker(label, label.text(), Speaker.Sort.BODY))
                    : Optional.empty());
  }

  private static Speaker inSmallLetters(Speaker person) {
    return new Speaker(
        person.mention(),
        inSmallLetters(person.name()),
        person.sort(),
        person.office(),
        person.country());
  }

  /** Nothing is a turn where the labels are those of a list or of notes. */
  private void settle() {
    long voices = speakers.values().stream().map(Speaker::name).distinct().count();
    boolean isSpoken = speakers.keySet().stream().anyMatch(UnmarkedWords::addressesSomebody);
    boolean hasPerson =
        speakers.values().stream().anyMatch(speaker -> speaker.sort() == Speaker.Sort.PERSON);
    if (voices < 2 || !isSpoken || !hasPerson) {
      speakers.clear();
    }
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** {@code ANNA BERG} as a text would write it. */
  private static String inSmallLetters(String name) {
    return isInCapitals(name)
        ? Arrays.stream(name.split(" "))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "))
        : name;
  }

  /** What is said in a paragraph that is a turn. */
  Optional<Statement> turn(Paragraph paragraph) {
    return Optional.ofNullable(speakers.get(paragraph)).map(speaker -> turn(paragraph, speaker));
  }

  private static Statement turn(Paragraph paragraph, Speaker speaker) {
    Span whole = paragraph.whole().span();
    int colon = speaker.mention().span().end();
    int start = colon + 1;
    while (start + 1 < whole.end() && paragraph.text.charAt(start) == ' ') {
      start++;
    }
    boolean isQuoted =
        paragraph.quotes[0] >= 0 && QuotedTokens.isClosing(paragraph, paragraph.size() - 1);
    Span said = new Span(start, isQuoted ? whole.end() - 1 : whole.end());
    return new Statement(
        Statement.Kind.DIRECT,
        Optional.of(Part.of(paragraph.text, new Span(colon, colon + 1))),
        Optional.of(speaker),
        List.of(Part.of(paragraph.text, said)),
        List.of());
  }

  /** A turn with what others say in it. */
  static List<Statement> within(Statement turn, List<Statement> statements) {
    Speaker speaker = turn.speaker().orElseThrow();
    Reporter reporter = new Reporter(speaker.mention(), speaker.name(), turn.cue());
    int start = turn.content().getFirst().span().start();
    List<Statement> reported =
        statements.stream()
            .filter(inner -> inner.place() > start && ReportingWords.isReport(inner))
            .toList();
    return UnmarkedWords.within(turn, reporter, reported);
  }
}
