package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import synoptic.annotate.Paragraph;
import synoptic.model.attribution.AttributionNetwork;
import synoptic.model.attribution.AttributionNetwork.Answer;
import synoptic.text.Span;

/**
 * Sends the paragraphs of a text through the network: several short ones that stand behind each
 * other at once, so that one helps to understand the other; a long one in parts. What was said of a
 * part is forgotten as soon as its paragraphs are understood, so that memory does not grow with the
 * text.
 */
final class NetworkReader {

  /**
   * A paragraph in a longer text.
   *
   * @param base where the paragraph's own text begins in it
   */
  record Located(Paragraph paragraph, int base) {

    int start() {
      return base + paragraph.spans[0].start();
    }

    int end() {
      return base + paragraph.spans[paragraph.size() - 1].end();
    }
  }

  /** Paragraphs that are read at once, and the stretches of words that hold them. */
  private record Block(List<Located> paragraphs, List<Span> windows) {}

  private final NetworkWords words;

  private NetworkReader(NetworkWords words) {
    this.words = words;
  }

  /**
   * What is understood of each paragraph, in order.
   *
   * @param text the whole text, a newline between paragraphs
   * @param paragraphs its paragraphs in order, none of them empty
   * @param understand makes of a reading what is wanted of it; called on any thread
   */
  static <T> List<T> read(String text, List<Located> paragraphs, Function<Reading, T> understand) {
    NetworkReader reader = new NetworkReader(NetworkWords.of(text));
    return reader.blocks(paragraphs).parallelStream()
        .flatMap(block -> reader.readings(block).stream().map(understand))
        .toList();
  }

  private List<Reading> readings(Block block) {
    List<Answer> answers = block.windows.stream().map(this::answer).toList();
    return block.paragraphs.stream()
        .map(each -> Reading.of(each.paragraph, words, each.base, block.windows, answers))
        .toList();
  }

  private Answer answer(Span window) {
    return AttributionNetwork.learned()
        .read(
            words.pieceNumbers(window.start(), window.end()),
            words.pieceFeatures(window.start(), window.end()),
            words.firstPieces(window.start(), window.end()),
            Reading.LEAST);
  }

  private List<Block> blocks(List<Located> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    List<Located> together = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Located paragraph : paragraphs) {
      int start = wordAt(to, paragraph.start());
      int end = wordAt(start, paragraph.end());
      if (!together.isEmpty() && words.pieces(from, end) > AttributionNetwork.MOST_PIECES) {
        blocks.add(new Block(together, windows(from, to)));
        together = new ArrayList<>();
      }
      from = together.isEmpty() ? start : from;
      to = end;
      together.add(paragraph);
    }
    if (!together.isEmpty()) {
      blocks.add(new Block(together, windows(from, to)));
    }
    return blocks;
  }

  /** The first word from {@code word} on that begins at a place or behind it. */
  private int wordAt(int word, int place) {
    int at = word;
    while (at < words.size() && words.span(at).start() < place) {
      at++;
    }
    return at;
  }

  /** The words in one stretch if they fit, else cut where sentences begin, as far as that goes. */
  private List<Span> windows(int from, int to) {
    List<Span> windows = new ArrayList<>();
    int start = from;
    while (words.pieces(start, to) > AttributionNetwork.MOST_PIECES) {
      int end = cut(start, to);
      windows.add(new Span(start, end));
      start = end;
    }
    if (start < to) {
      windows.add(new Span(start, to));
    }
    return windows;
  }

  /**
   * Before the last sentence that begins in the second half of what fits, else where it is full.
   */
  private int cut(int start, int to) {
    int best = -1;
    int at = start;
    while (at < to && words.pieces(start, at + 1) <= AttributionNetwork.MOST_PIECES) {
      if (2 * words.pieces(start, at) >= AttributionNetwork.MOST_PIECES && words.begins(at)) {
        best = at;
      }
      at++;
    }
    return best > 0 ? best : Math.max(at, start + 1);
  }
}
