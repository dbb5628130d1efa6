package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.Paragraph;
import synoptic.corpus.Part;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.model.attribution.AttributionNetwork.Answer;
import synoptic.text.Span;

/** What the network says of one paragraph: its cues, and at each cue the role of each token. */
final class Reading {

  /** A word less likely to begin a cue than this is not looked at. */
  static final float LEAST = 0.02f;

  /** How likely a token must be a part of a cue to go on with it. */
  private static final float LEAST_OF_CUE = 0.5f;

  private final Paragraph paragraph;
  private final List<Cue> cues = new ArrayList<>();
  private final List<float[][]> roles = new ArrayList<>();

  private Reading(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * What the network answered, token by token.
   *
   * @param words the words of the whole text
   * @param base where the paragraph's own text begins in it
   * @param windows the stretches of words that were read; they hold the whole paragraph
   * @param answers what was said of each
   */
  static Reading of(
      Paragraph paragraph, NetworkWords words, int base, List<Span> windows, List<Answer> answers) {
    Reading reading = new Reading(paragraph);
    for (int at = 0; at < windows.size(); at++) {
      reading.add(words, base, windows.get(at), answers.get(at));
    }
    return reading;
  }

  /** A paragraph, or a stretch of one, read by itself. */
  static Reading alone(Paragraph paragraph) {
    Part whole = paragraph.whole();
    return NetworkReader.read(
            whole.text(),
            List.of(new NetworkReader.Located(paragraph, -whole.span().start())),
            reading -> reading)
        .getFirst();
  }

  private void add(NetworkWords words, int base, Span window, Answer answer) {
    int[] wordOf = wordOf(words, base, window);
    for (int cue = 0; cue < answer.cues().length; cue++) {
      int start = words.span(window.start() + answer.cues()[cue]).start() - base;
      int first = token(start);
      if (first >= 0) {
        float[][] all = new float[paragraph.size()][AttributionNetwork.ROLES];
        for (int token = 0; token < all.length; token++) {
          for (int role = 0; role < AttributionNetwork.ROLES; role++) {
            boolean isOutside = role == AttributionNetwork.OUTSIDE;
            all[token][role] =
                wordOf[token] < 0 ? isOutside ? 1 : 0 : answer.role(cue, wordOf[token], role);
          }
        }
        int end = first + 1;
        while (end < all.length && all[end][AttributionNetwork.CUE] >= LEAST_OF_CUE) {
          end++;
        }
        cues.add(new Cue(first, end, answer.likelihoods()[answer.cues()[cue]]));
        roles.add(all);
      }
    }
  }

  /** For each token the word of the window that it begins with, or -1 where it is in none. */
  private int[] wordOf(NetworkWords words, int base, Span window) {
    int[] wordOf = new int[paragraph.size()];
    int word = window.start();
    for (int token = 0; token < wordOf.length; token++) {
      int start = base + paragraph.spans[token].start();
      while (word < window.end() && words.span(word).end() <= start) {
        word++;
      }
      boolean isIn = word < window.end() && words.span(word).start() <= start;
      wordOf[token] = isIn ? word - window.start() : -1;
    }
    return wordOf;
  }

  /** The token that holds a place of the paragraph's text, or -1. */
  private int token(int place) {
    int at = paragraph.tokenAt(place);
    Span span = paragraph.spans[at];
    return span.start() <= place && place < span.end() ? at : -1;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** The words that may be cues, in order, however unlikely. */
  List<Cue> cues() {
    return List.copyOf(cues);
  }

  /** For each token the likelihoods of its roles at the cue that begins with {@code start}. */
  Optional<float[][]> roles(int start) {
    for (int at = 0; at < cues.size(); at++) {
      if (cues.get(at).start() == start) {
        return Optional.of(roles.get(at));
      }
    }
    return Optional.empty();
  }

  /** How likely a token belongs to anybody who speaks, at whichever cue. */
  double speaks(int token) {
    double best = 0;
    for (int at = 0; at < cues.size(); at++) {
      best =
          Math.max(
              best, cues.get(at).probability() * roles.get(at)[token][AttributionNetwork.SPEAKER]);
    }
    return best;
  }
}
