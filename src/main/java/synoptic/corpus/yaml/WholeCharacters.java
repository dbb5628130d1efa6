package synoptic.corpus.yaml;

import java.io.Reader;

/**
 * Hands out a text without ever ending between the two halves of a character beyond U+FFFF. The
 * YAML reader asks for the second half where a full buffer ends with the first, has no room for it
 * then, and fails.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    boolean isHalf = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    end -= isHalf && end - at > 1 ? 1 : 0;
    text.getChars(at, end, into, offset);
    int read = end - at;
    at = end;
    return read;
  }

  @Override
  public void close() {}
}
