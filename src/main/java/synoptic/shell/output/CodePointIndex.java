package synoptic.shell.output;

import synoptic.text.Span;

/** Turns places in a text into places counted in code points, in any order. */
public final class CodePointIndex {

  private static final int BLOCK = 256;

  private final String text;

  /** How many second halves of surrogate pairs stand before each block. */
  private final int[] halves;

  public CodePointIndex(String text) {
    this.text = text;
    this.halves = new int[text.length() / BLOCK + 1];
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      if (at % BLOCK == 0) {
        halves[at / BLOCK] = count;
      }
      count += isSecondHalf(at) ? 1 : 0;
    }
    if (text.length() % BLOCK == 0) {
      halves[text.length() / BLOCK] = count;
    }
  }

  public Span of(Span span) {
    return new Span(of(span.start()), of(span.end()));
  }

  private int of(int place) {
    int count = halves[place / BLOCK];
    for (int at = place / BLOCK * BLOCK; at < place; at++) {
      count += isSecondHalf(at) ? 1 : 0;
    }
    return place - count;
  }

  private boolean isSecondHalf(int at) {
    return at > 0
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
