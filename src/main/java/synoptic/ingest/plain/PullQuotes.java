package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.ingest.core.Dropped.Reason;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * Finds pull quotes: short blocks whose words all stand, in order, inside a longer block (a pull
 * quote may begin with a capital where the sentence does not). They are found by their first words,
 * a bounded number for each beginning, so that the time is linear.
 */
final class PullQuotes {

  private static final int FEWEST_WORDS = 8;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final int KEY_WORDS = 5;
  private static final int MOST_ALIKE = 4;

  private PullQuotes() {}

  private record Candidate(int at, List<String> words) {}

  static void mark(PageBlocks page) {
    Map<List<String>, List<Candidate>> byStart = candidates(page);
    for (int at = 0; at < page.size() && !byStart.isEmpty(); at++) {
      if (page.isProse(at)) {
        markInside(page, at, byStart);
      }
    }
  }

  private static Map<List<String>, List<Candidate>> candidates(PageBlocks page) {
    Map<List<String>, List<Candidate>> byStart = new HashMap<>();
    for (int at = 0; at < page.size(); at++) {
      String text = page.text(at);
      if (page.isText(at) && text.length() >= SHORTEST && text.length() <= LONGEST) {
        List<String> words = words(text);
        if (words.size() >= FEWEST_WORDS) {
          List<Candidate> alike =
              byStart.computeIfAbsent(
                  List.copyOf(words.subList(0, KEY_WORDS)), k -> new ArrayList<>());
          if (alike.size() < MOST_ALIKE) {
            alike.add(new Candidate(at, words));
          }
        }
      }
    }
    return byStart;
  }

  private static void markInside(
      PageBlocks page, int block, Map<List<String>, List<Candidate>> byStart) {
    List<String> words = words(page.text(block));
    for (int at = 0; at + FEWEST_WORDS <= words.size(); at++) {
      List<Candidate> alike = byStart.get(words.subList(at, at + KEY_WORDS));
      if (alike == null) {
        continue;
      }
      for (Candidate candidate : List.copyOf(alike)) {
        if (candidate.at != block && isInside(candidate.words, words, at)) {
          page.drop(candidate.at, Reason.REPEATED);
          alike.remove(candidate);
        }
      }
    }
  }

  /** Whether the words stand there, with as much again or at least some words more around them. */
  private static boolean isInside(List<String> quote, List<String> words, int at) {
    int end = at + quote.size();
    return end <= words.size()
        && words.size() >= quote.size() + 6
        && words.subList(at, end).equals(quote);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(text)) {
      words.add(word.text().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
