package synoptic.annotate.people;

import java.util.Set;
import java.util.stream.IntStream;
import synoptic.annotate.Paragraph;

/** Which of the persons whom a sentence names is its subject. */
final class Subjects {

  /** With no more tokens before it in its sentence, a name is the subject. */
  static final int MOST_BEFORE = 4;

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
