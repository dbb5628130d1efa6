package synoptic.compare;

import java.util.List;
import synoptic.text.Span;

/** x */
public record WordMarks(
    List<Span> sharedInA,
    List<Span> ownInA,
    List<Span> differInA,
    List<Span> sharedInB,
    List<Span> ownInB,
    List<Span> differInB) {

  public static final WordMarks NONE =
      new WordMarks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public static WordMarks of(Comparison lined, int a, int b) {
    return NONE;
  }
}
