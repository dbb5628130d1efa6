package synoptic.annotate.dates;

import java.util.Set;

/** The words that name a part of a year or month: {@code early 2013}, {@code mid-June 2016}. */
final class YearParts {

  private static final Set<String> PARTS = Set.of("early", "mid", "late");

  private YearParts() {}

  static boolean contains(Lexeme word) {
    return PARTS.contains(word.lower());
  }

  /** The index where the year or month may begin. */
  static int behind(Lexemes lexemes, int part) {
    boolean joint =
        lexemes.isHyphen(part + 1) || Set.of("of", "in").contains(lexemes.lower(part + 1));
    return joint ? part + 2 : part + 1;
  }
}
