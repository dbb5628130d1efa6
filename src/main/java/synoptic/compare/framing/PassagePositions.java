package synoptic.compare.framing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.corpus.Passage;

/** Where the passages of an article stand among those of a side. */
final class PassagePositions {

  private record Number(String article, int passage) {}

  private final List<LocatedPassage> passages;
  private final Map<Number, Integer> places = new HashMap<>();

  PassagePositions(Side side) {
    passages = side.passages();
    for (int at = 0; at < passages.size(); at++) {
      LocatedPassage located = passages.get(at);
      places.putIfAbsent(new Number(located.article(), located.passage().number()), at);
    }
  }

  /** Where a passage stands, where the side has it with the same text. */
  OptionalInt of(String article, Passage passage) {
    Integer at = places.get(new Number(article, passage.number()));
    return at != null && passages.get(at).text().equals(passage.text())
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }
}
