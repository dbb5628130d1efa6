package synoptic.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * The names that an article has used so far, so that a surname alone or a pronoun can be shown with
 * the name it stands for.
 */
final class SpeakerNames {

  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** Full names by their last word, as first written. */
  private final Map<String, String> byLast = new HashMap<>();

  /** Last words that ended two different names stand for neither. */
  private final Map<String, String> doubtful = new HashMap<>();

  private Optional<String> latest = Optional.empty();
  private int paragraphs;
  private int latestIn;

  /** Takes up the names of a paragraph: two to four capitalised words in a row. */
  void read(Paragraph paragraph) {
    paragraphs++;
    int at = 0;
    while (at < paragraph.size()) {
      int end = at;
      while (end < paragraph.size() && paragraph.isWord(end) && paragraph.isCapital(end)) {
        end++;
      }
      if (end - at >= 2 && end - at <= 4) {
        Span first = paragraph.spans[at];
        Span last = paragraph.spans[end - 1];
        learn(new Span(first.start(), last.end()).in(paragraph.text), last.in(paragraph.text));
      }
      at = Math.max(end, at + 1);
    }
  }

  private void learn(String name, String last) {
    String known = byLast.putIfAbsent(last, name);
    if (known != null && !known.endsWith(name) && !name.endsWith(known)) {
      doubtful.put(last, name);
    }
  }

  /** The statement with its speaker's name as far as the article tells. */
  Statement named(Statement statement) {
    Optional<Speaker> speaker =
        statement
            .speaker()
            .map(found -> new Speaker(found.mention(), name(found.mention().text()), found.sort()));
    return new Statement(
        statement.kind(), statement.cue(), speaker, statement.content(), statement.via());
  }

  private String name(String mention) {
    if (PERSONAL.contains(mention.toLowerCase(java.util.Locale.ROOT))) {
      return latest.filter(name -> paragraphs - latestIn <= 1).orElse(mention);
    }
    String name = full(mention);
    boolean person = byLast.containsValue(name) && !name.contains("\n");
    latest = person ? Optional.of(name) : Optional.empty();
    latestIn = paragraphs;
    return name;
  }

  /** The capitalised words that a mention begins with, in full where the article has them so. */
  private String full(String mention) {
    StringJoiner capitals = new StringJoiner(" ");
    int end = 0;
    for (var word : Words.of(mention)) {
      boolean joined = mention.substring(end, word.span().start()).isBlank();
      if (!joined || !Character.isUpperCase(word.text().codePointAt(0))) {
        break;
      }
      capitals.add(word.text());
      end = word.span().end();
    }
    String name = capitals.toString().replaceAll("['’]s$", "");
    if (name.isEmpty()) {
      return mention;
    }
    boolean alone = name.indexOf(' ') < 0;
    boolean known = alone && byLast.containsKey(name) && !doubtful.containsKey(name);
    return known
        ? byLast.get(name)
        : end == mention.length() || isAppositive(mention, end) ? name : mention;
  }

  private static boolean isAppositive(String mention, int end) {
    return mention.startsWith(",", end)
        || mention.startsWith("'s", end)
        || mention.startsWith("’s", end);
  }
}
