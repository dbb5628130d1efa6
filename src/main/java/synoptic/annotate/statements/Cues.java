package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import synoptic.annotate.Paragraph;
import synoptic.text.Span;

/**
 * The cues of a paragraph, each once, with what the words themselves tell of how probable they are.
 */
final class Cues {

  /** How probably a verb of speech before "that" is a cue. */
  private static final double SPEECH = 0.5;

  /** The same of a verb of speech behind "short of": it is said that it was not said. */
  private static final double SHORT_OF_SPEECH = 0.8;

  /** The same of {@code in Berg's view} and {@code according to Berg}. */
  private static final double VIEW = 0.8;

  private static final Set<String> VIEWS = Set.of("view", "opinion", "words", "eyes", "assessment");
  private static final Set<String> EXPRESSING =
      Set.of("formulated", "expressed", "voiced", "advanced", "floated", "shared");

  private static final Set<String> ANNOUNCING =
      Set.of("announcement", "declaration", "denial", "pledge", "warning", "assertion", "claim");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final Set<String> BEFORE_VIEW = Set.of("in", "from", "to");

  /** How many words may stand between "in" and "view": {@code in the old minister's own}. */
  private static final int LONGEST_VIEW = 8;

  private final Paragraph paragraph;

  private Cues(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * @param found where cues may begin, by the network; several may stand for one of them
   */
  static List<Cue> of(Paragraph paragraph, List<Cue> found) {
    return new Cues(paragraph).told(whole(found));
  }

  /**
   * Where {@code in Berg's view} or {@code from the ministry's point of view} begins, if it ends
   * with the cue; else -1.
   */
  static int startOfView(Paragraph paragraph, Cue cue) {
    int last = cue.end() - 1;
    if (!VIEWS.contains(paragraph.lower(last)) || paragraph.quotes[last] >= 0) {
      return -1;
    }
    boolean isOwned = false;
    for (int at = last - 1; at >= 0 && at >= last - LONGEST_VIEW; at--) {
      if (BEFORE_VIEW.contains(paragraph.lower(at))) {
        return isOwned ? at : -1;
      }
      isOwned |= isOwner(paragraph.lower(at));
    }
    return -1;
  }

  /** Whether a word says whose something is: {@code Berg's}, {@code its}. */
  static boolean isOwner(String word) {
    return SpeakerBounds.isPossessive(word) || OWNERS.contains(word);
  }

  /**
   * Cues that share a word are one, which begins at one of several words: its probability is the
   * sum of theirs.
   */
  private static List<Cue> whole(List<Cue> found) {
    List<Cue> left = new ArrayList<>(found);
    left.sort(Comparator.comparingDouble(Cue::probability).reversed());
    List<Cue> whole = new ArrayList<>();
    while (!left.isEmpty()) {
      Cue best = left.getFirst();
      List<Cue> one = left.stream().filter(each -> share(each, best)).toList();
      double sum = one.stream().mapToDouble(Cue::probability).sum();
      whole.add(new Cue(best.start(), best.end(), Math.min(1, sum)));
      left.removeAll(one);
    }
    whole.sort(Comparator.comparingInt(Cue::start));
    return whole;
  }

  private static boolean share(Cue one, Cue other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private List<Cue> told(List<Cue> cues) {
    return cues.stream()
        .map(cue -> new Cue(cue.start(), cue.end(), Math.max(cue.probability(), least(cue, cues))))
        .toList();
  }

  private double least(Cue cue, List<Cue> all) {
    return isShortOfSpeech(cue, all)
        ? SHORT_OF_SPEECH
        : startOfView(paragraph, cue) >= 0 || isAccording(cue.start())
            ? VIEW
            : isBeforeThat(cue.end() - 1) || isExpressed(cue) || isAnnounced(cue) ? SPEECH : 0;
  }

  /** {@code formulated the idea that}. */
  private boolean isExpressed(Cue cue) {
    return EXPRESSING.contains(paragraph.lower(cue.start()))
        && cue.end() < paragraph.size()
        && paragraph.lower(cue.end()).equals("that")
        && paragraph.quotes[cue.start()] < 0;
  }

  /** {@code the ministry's announcement of}. */
  private boolean isAnnounced(Cue cue) {
    int noun = cue.start();
    return noun > 0
        && noun + 1 < paragraph.size()
        && paragraph.lower(noun - 1).endsWith("'s")
        && ANNOUNCING.contains(paragraph.lower(noun))
        && (paragraph.lower(noun + 1).equals("of") || paragraph.lower(noun + 1).equals("that"))
        && paragraph.quotes[noun] < 0;
  }

  private boolean isAccording(int at) {
    return at + 1 < paragraph.size()
        && paragraph.lower(at).equals("according")
        && paragraph.lower(at + 1).equals("to")
        && paragraph.quotes[at] < 0;
  }

  private boolean isBeforeThat(int at) {
    return at + 1 < paragraph.size()
        && paragraph.lower(at + 1).equals("that")
        && paragraph.quotes[at] < 0
        && isSpeech(at);
  }

  /** {@code stopped short of calling for}: one of its words, or its verb where no other cue is. */
  private boolean isShortOfSpeech(Cue cue, List<Cue> all) {
    for (int at = Math.max(0, cue.start() - 2); at < cue.end(); at++) {
      int word = at;
      boolean isShort =
          at + 2 < paragraph.size()
              && paragraph.lower(at).equals("short")
              && paragraph.lower(at + 1).equals("of")
              && isSpeech(at + 2);
      if (isShort && (at >= cue.start() || all.stream().noneMatch(each -> each.covers(word)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeech(int at) {
    return ReportingWords.isSpeech(paragraph.part(new Span(at, at + 1)).text());
  }
}
