package synoptic.ingest.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells the names of outlets by how these are called; see {@code outlets.txt}. */
final class Outlets {

  private static final int LONGEST = 50;
  private static final int MOST_WORDS = 6;

  /** A headline has rarely so few words, the name of an outlet rarely more. */
  private static final int FEW_WORDS = 3;

  /** What papers add to the names of their sites. */
  private static final String ONLINE = " Online";

  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\.)?[\\p{L}\\d-]{2,40}(?:\\.\\p{Ll}{2,12}){1,2}");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:The|Le|La|Les|El|Los|Las|Der|Die|Das|Il|De) .+|L['’].+");

  private static final Set<String> JOINTS =
      Set.of("of", "the", "and", "&", "for", "in", "de", "del", "du", "des", "la", "für", "und");

  private static final Map<String, Set<String>> KNOWN = load();

  private Outlets() {}

  /** Whether the text reads as an outlet's name and nothing else. */
  static boolean isOutlet(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || LineShape.wordCount(text, MOST_WORDS + 1) > MOST_WORDS) {
      return false;
    }
    if (text.endsWith(ONLINE)) {
      return isOutlet(text.substring(0, text.length() - ONLINE.length()));
    }
    return isKnown(text) || DOMAIN.matcher(text).matches() || isCalledSo(text);
  }

  /** Whether it can be one, where something else tells that an outlet's name stands there. */
  static boolean canBeOutlet(String text) {
    return text.length() <= LONGEST
        && LineShape.wordCount(text, MOST_WORDS) < MOST_WORDS
        && (DOMAIN.matcher(text).matches() || hasCapitals(text.split(" ")));
  }

  /** Whether nothing but names stands there. */
  static boolean areNames(String text) {
    return hasCapitals(text.split(" "));
  }

  private static boolean isKnown(String text) {
    String folded = LineShape.folded(text);
    String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
    boolean isCapital = !Character.isLowerCase(text.codePointAt(0));
    return isCapital && (KNOWN.get("names").contains(folded) || KNOWN.get("names").contains(bare));
  }

  private static boolean isCalledSo(String text) {
    String[] words = text.split(" ");
    if (words.length < 2 || !hasCapitals(words)) {
      return false;
    }
    boolean hasArticle = ARTICLE.matcher(text).matches();
    boolean isShort = words.length <= FEW_WORDS || hasArticle && words.length <= FEW_WORDS + 1;
    if (words.length <= FEW_WORDS && KNOWN.get("begins").contains(LineShape.folded(words[0]))) {
      return true;
    }
    for (int at = 0; at < words.length; at++) {
      boolean isHead = at == words.length - 1 || JOINTS.contains(words[at + 1]);
      String word = words[at].toLowerCase(Locale.ROOT);
      if (isHead
          && (KNOWN.get("ends").contains(word)
              || isShort && at > 0 && KNOWN.get("may end").contains(word)
              || words.length > at + 2 && at == 0 && KNOWN.get("may end").contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but names stands there: a capital or a digit begins each word. */
  private static boolean hasCapitals(String[] words) {
    for (int at = 0; at < words.length; at++) {
      String word = words[at];
      boolean isName =
          !word.isEmpty()
              && !Character.isLowerCase(word.codePointAt(0))
              && word.codePoints()
                  .allMatch(c -> Character.isLetterOrDigit(c) || "-'’.&+".indexOf(c) >= 0);
      if (!isName && (at == 0 || !JOINTS.contains(word))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> kinds = new TreeMap<>();
    String kind = "";
    for (String line : Phrases.lines("outlets.txt")) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.length() - 1);
      } else {
        Set<String> names = kinds.computeIfAbsent(kind, unused -> new HashSet<>());
        names.addAll(kind.equals("names") ? List.of(line) : List.of(line.split(" ")));
      }
    }
    return kinds;
  }
}
