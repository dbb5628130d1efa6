package synoptic.annotate.people.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.text.Folding;
import synoptic.text.WordList;

/** Words that tell that a name or a description is a body's. */
public final class BodyWords {

  private static final Map<String, Set<String>> WORDS =
      WordList.kinds(BodyWords.class, "en/bodies.txt");

  private static final Pattern ENDING = Pattern.compile("'s$|\\.$");

  private static final Set<String> NAMES =
      WordList.rows(BodyWords.class, "en/body-names.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(", ")))
          .map(BodyWords::key)
          .collect(Collectors.toSet());

  private static final String ITEM =
      "\\p{Lu}\\p{Ll}[\\p{L}'’-]*+(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]*+)*+";

  /** {@code the Department for Ports, Fish and Rural Affairs}; none of it another body. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}'’-]*+\\s){0,4}?(?<noun>\\p{Lu}[\\p{L}'’-]*+)\\s(?:of|for|on)"
              + "\\s(?:the\\s)?(?:"
              + ITEM
              + ",\\s)+"
              + ITEM
              + ",?\\s(?:and|&)\\s"
              + ITEM);

  private BodyWords() {}

  /**
   * Where the name of a body ends, with which words begin, that is a list of what it is for; 0
   * where they begin otherwise.
   */
  public static int listEnd(String words) {
    Matcher listed = LISTED.matcher(words);
    if (words.indexOf(',') < 0 || !listed.lookingAt() || !contains(listed.group("noun"))) {
      return 0;
    }
    boolean areSeveral = hasWord(words.substring(listed.end("noun"), listed.end()));
    return areSeveral ? 0 : listed.end();
  }

  /** Whether words are the whole name of a body that is known, and look like a person's. */
  public static boolean isName(String words) {
    return NAMES.contains(key(Determiners.without(words)));
  }

  private static String key(String name) {
    return ENDING
        .matcher(Folding.fold(name).replace('’', '\''))
        .replaceAll("")
        .replace('-', ' ')
        .strip();
  }

  public static boolean contains(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return isPublic(key)
        || WORDS.get("body").contains(key)
        || WORDS.get("document").contains(key)
        || WORDS.get("outlet").contains(key)
        || isGovernment(key);
  }

  public static boolean isOutlet(String word) {
    return WORDS.get("outlet").contains(word);
  }

  /** Whether a body's word, in lower case, is a surname as well: {@code Church}. */
  public static boolean isSurname(String word) {
    return WORDS.get("surname").contains(word) || isOutlet(word);
  }

  /** Whether the word, in lower case, is that of something written, of which a body has many. */
  public static boolean isDocument(String word) {
    return WORDS.get("document").contains(word);
  }

  /** Whether capitals, with full stops or without, shorten the name of no body: {@code D.U.I.}. */
  public static boolean isNothing(String capitals) {
    return WORDS.get("nothing").contains(capitals.replace(".", "").toLowerCase(Locale.ROOT));
  }

  /** Whether one of the words is a body's. */
  public static boolean hasWord(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}'’]+")).anyMatch(BodyWords::contains);
  }

  /** Whether an article calls a body by the word, in lower case, that it has named in full. */
  public static boolean isAgain(String word) {
    return WORDS.get("again").contains(word);
  }

  /** Whether a word, in lower case, is one that bodies of all kinds are called by. */
  public static boolean isPlain(String noun) {
    return WORDS.get("plain").contains(noun) || isFirm(noun);
  }

  /** Whether a word, in lower case, is one that firms of all kinds are called by. */
  public static boolean isFirm(String noun) {
    return WORDS.get("firm").contains(noun);
  }

  /** Whether a body with the word in its name is one of a state. */
  public static boolean isPublic(String word) {
    return WORDS.get("public").contains(word);
  }

  /** Whether the word behind a state's name stands for the state itself. */
  public static boolean isGovernment(String word) {
    return WORDS.get("government").contains(word.toLowerCase(Locale.ROOT));
  }
}
