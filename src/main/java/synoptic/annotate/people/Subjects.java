package synoptic.annotate.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;
import synoptic.text.Span;

/** What the subject of a sentence is, and which of the persons whom it names. */
final class Subjects {

  /** With no more tokens before it in its sentence, a name is the subject. */
  static final int MOST_BEFORE = 4;

  /** What a subject ends before, where it is as plain as that. */
  private static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could");

  private static final Set<String> JOINTS = Set.of("and", "or");

  /** With these, as with a preposition or a participle, begins what stands before a subject. */
  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "as",
          "if",
          "when",
          "during",
          "since",
          "despite",
          "unlike",
          "until",
          "although",
          "though",
          "because",
          "before",
          "once",
          "given",
          "amid",
          "without",
          "throughout");

  private Subjects() {}

  /** The tokens of the subject of the sentence of a token, where that begins with it. */
  static Optional<Span> before(Paragraph paragraph, int at) {
    int from = first(paragraph, at);
    int end = from;
    while (end < at && end - from <= MOST_BEFORE && !VERBS.contains(paragraph.lower(end))) {
      end++;
    }
    return end > from && VERBS.contains(paragraph.lower(end))
        ? Optional.of(new Span(from, end))
        : Optional.empty();
  }

  /** Whether the person is the subject of a sentence, as far as its words tell. */
  static boolean isSubject(Paragraph paragraph, PersonMention mention) {
    return begins(paragraph, mention) || isBehindClause(paragraph, mention);
  }

  /** {@code With the pier closed, Berg has}: between a comma and a verb. */
  private static boolean isBehindClause(Paragraph paragraph, PersonMention mention) {
    int comma = mention.start() - 1;
    int behind = mention.tokens().end();
    return comma > 0
        && paragraph.first(comma) == ','
        && isClause(paragraph.lower(first(paragraph, comma)))
        && behind < paragraph.size()
        && paragraph.isWord(behind)
        && !paragraph.isCapital(behind)
        && !JOINTS.contains(paragraph.lower(behind))
        && !SpeakerPerson.isBefore(paragraph.lower(behind))
        && paragraph.sentences[comma] == paragraph.sentences[behind]
        && !isOwner(paragraph, mention);
  }

  /** Whether a sentence that begins so has its subject behind a comma. */
  private static boolean isClause(String opener) {
    return SpeakerPerson.isBefore(opener)
        || OPENERS.contains(opener)
        || opener.endsWith("ing")
        || opener.endsWith("ed");
  }

  private static int first(Paragraph paragraph, int at) {
    int first = at;
    while (first > 0 && paragraph.sentences[first - 1] == paragraph.sentences[at]) {
      first--;
    }
    return first;
  }

  /** Whether the sentence begins with the name, but for a few words that are no preposition. */
  private static boolean begins(Paragraph paragraph, PersonMention mention) {
    int at = mention.start();
    int first = first(paragraph, at);
    return at - first <= MOST_BEFORE
        && !isOwner(paragraph, mention)
        && IntStream.range(first, at)
            .noneMatch(before -> SpeakerPerson.isBefore(paragraph.lower(before)));
  }

  private static boolean isOwner(Paragraph paragraph, PersonMention mention) {
    return paragraph.lower(mention.tokens().end() - 1).endsWith("'s");
  }
}
