package synoptic.text;

/**
 * A half-open range of a string.
 *
 * @param start index of the first {@code char}, from 0
 * @param end index after the last {@code char}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span runs forward from 0, not " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The same range of {@code text} counted in code points instead of {@code char}s. */
  public Span inCodePoints(String text) {
    int first = text.codePointCount(0, start);
    return new Span(first, first + text.codePointCount(start, end));
  }

  /** Orders by start, the longer span first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
