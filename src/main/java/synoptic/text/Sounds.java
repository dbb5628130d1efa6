package synoptic.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a word may sound like, so that a name can be met in another script: {@code Lavrov}, {@code
 * Лавров}, {@code لافروف}. A letter may be read in several ways ({@link SoundsOfLetters}), and two
 * words may be one name where one way to read each is the same. That tells names from most other
 * words but not from all: the shorter a word, the more are like it.
 *
 * <p>Of 35 names on which the table was not made, in five scripts each, 151 of 175 met their Latin
 * form (Cyrillic 30, Arabic 30, Persian 31, Greek 28, Hebrew 32). 64 Latin names met 104 of 99,000
 * words of a Persian dictionary, half of them these names, and 36 of 139,000 of a Russian one.
 */
public final class Sounds {

  /** The scripts of which sounds are known, in the order of their letters. */
  public static final List<UnicodeScript> SCRIPTS = SoundsOfLetters.SCRIPTS;

  /** Names are no longer; a longer word sounds like nothing. */
  private static final int LONGEST = 20;

  /** Of shorter ones too many would be alike. */
  private static final int SHORTEST = 3;

  private static final char SILENT = 0;

  /** What can be told apart at once; names have far fewer. */
  private static final int MOST_NODES = Long.SIZE;

  private final UnicodeScript script;

  /** The ways to read the word lead from the first node to {@link #end}. */
  private final List<List<Step>> steps = new ArrayList<>();

  private final Map<String, Integer> begunWays = new HashMap<>();
  private int end;

  private record Step(char sound, int to) {}

  private Sounds(UnicodeScript script) {
    this.script = script;
  }

  /**
   * How a word may be read.
   *
   * @param word in lower case and without accents
   * @return empty where it is too short or too long for a name, or of no script that is known
   */
  public static Optional<Sounds> of(String word) {
    return word.length() < SHORTEST || word.length() > LONGEST
        ? Optional.empty()
        : SoundsOfLetters.of(UnicodeScript.of(word.charAt(0)))
            .flatMap(letters -> of(word, letters));
  }

  private static Optional<Sounds> of(String word, SoundsOfLetters letters) {
    Sounds read = new Sounds(letters.script());
    for (int at = 0; at <= word.length(); at++) {
      read.node();
    }
    read.end = word.length();
    boolean isRead = letters.read(word, read::way);
    return isRead && read.steps.size() <= MOST_NODES ? Optional.of(read) : Optional.empty();
  }

  private int node() {
    steps.add(new ArrayList<>());
    return steps.size() - 1;
  }

  /** Ways from one place share what they begin with. */
  private void way(int from, String sounds, int to) {
    int at = from;
    for (int i = 0; i + 1 < sounds.length(); i++) {
      Step begun = new Step(sounds.charAt(i), behind(from, sounds.substring(0, i + 1)));
      if (!steps.get(at).contains(begun)) {
        steps.get(at).add(begun);
      }
      at = begun.to;
    }
    steps.get(at).add(new Step(sounds.isEmpty() ? SILENT : sounds.charAt(sounds.length() - 1), to));
  }

  private int behind(int from, String begun) {
    return begunWays.computeIfAbsent(from + begun, each -> node());
  }

  public UnicodeScript script() {
    return script;
  }

  /**
   * Whether one way to read another word is one of this one's.
   *
   * @param word in lower case and without accents
   */
  public boolean meet(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    Meeting meeting = new Meeting(new long[word.length() + 1]);
    meeting.reached[0] = withSilent(1);
    return SoundsOfLetters.of(UnicodeScript.of(word.charAt(0)))
            .filter(letters -> letters.read(word, meeting))
            .isPresent()
        && (meeting.reached[word.length()] >> end & 1) == 1;
  }

  /**
   * The nodes that ways to read another word lead to.
   *
   * @param reached for each place in that word a bit for each node
   */
  private final class Meeting implements SoundsOfLetters.Reader {
    private final long[] reached;
    private int farthest;

    Meeting(long[] reached) {
      this.reached = reached;
    }

    @Override
    public void way(int from, String sounds, int to) {
      long behind = behind(reached[from], sounds);
      reached[to] |= behind;
      farthest = behind == 0 ? farthest : Math.max(farthest, to);
    }

    @Override
    public boolean goesOn(int at) {
      return at <= farthest;
    }
  }

  /** The nodes that are reached by sounds from any of some nodes. */
  private long behind(long nodes, String sounds) {
    long reached = nodes;
    for (int i = 0; i < sounds.length() && reached != 0; i++) {
      reached = withSilent(behind(reached, sounds.charAt(i)));
    }
    return reached;
  }

  private long behind(long nodes, char sound) {
    long reached = 0;
    for (long left = nodes; left != 0; left &= left - 1) {
      for (Step step : steps.get(Long.numberOfTrailingZeros(left))) {
        reached |= step.sound == sound ? 1L << step.to : 0;
      }
    }
    return reached;
  }

  /** With what is reached from there without a sound. */
  private long withSilent(long nodes) {
    long all = nodes;
    long more = behind(nodes, SILENT) & ~all;
    while (more != 0) {
      all |= more;
      more = behind(more, SILENT) & ~all;
    }
    return all;
  }

  /** The letters of a script with which a word may begin that sounds like this one. */
  public Set<Character> firstLetters(UnicodeScript other) {
    Set<Character> first = new HashSet<>();
    for (long left = withSilent(1); left != 0; left &= left - 1) {
      steps.get(Long.numberOfTrailingZeros(left)).forEach(step -> first.add(step.sound));
    }
    return SoundsOfLetters.of(other).orElseThrow().beginningWith(first);
  }
}
