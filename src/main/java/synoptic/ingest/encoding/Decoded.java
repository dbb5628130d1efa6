package synoptic.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.file.Utf8Text;
import synoptic.ingest.core.Refusal;

/**
 * Bytes read as text, no letter lost: what means nothing in the encoding is refused.
 *
 * @param text without a byte order mark
 */
public record Decoded(String text, Charset charset) {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private static final List<Charset> WIDE =
      List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** How many bytes are looked at for wide characters. */
  private static final int LOOKED_AT = 4_096;

  /**
   * The text in the encoding that the user names, or else in that which a byte order mark, the
   * bytes' form or the letters tell.
   *
   * @param named by the user
   * @param declared by the format; it is believed where the bytes can be read so
   * @throws Refusal where letters would be lost
   */
  public static Decoded of(byte[] bytes, Optional<Charset> named, Optional<Charset> declared)
      throws Refusal {
    if (named.isPresent()) {
      return strictly(named.get(), bytes)
          .orElseThrow(
              () ->
                  new Refusal(
                      "has bytes that mean nothing in "
                          + named.get().displayName()
                          + "; name another encoding with --encoding"));
    }
    Optional<Charset> marked = marked(bytes).or(() -> wide(bytes));
    if (marked.isPresent()) {
      return strictly(marked.get(), bytes)
          .orElseThrow(
              () -> new Refusal("is cut or damaged: it is not " + marked.get() + " to its end"));
    }
    if (declared.filter(charset -> charset.name().startsWith("ISO-2022")).isPresent()) {
      // Its bytes are all ASCII, so nothing else tells it.
      return strictly(declared.get(), bytes)
          .orElseThrow(() -> new Refusal("is not " + declared.get() + ", as it says"));
    }
    Utf8Text utf8 = Utf8Text.of(bytes);
    if (utf8.malformedAt().isEmpty()) {
      return new Decoded(unmarked(utf8.text()), StandardCharsets.UTF_8);
    }
    Optional<Decoded> believed = declared.flatMap(charset -> strictly(charset, bytes));
    if (believed.isPresent()) {
      return believed.get();
    }
    if (isDamagedUtf8(utf8.text())) {
      throw new Refusal(
          "is not UTF-8 from byte "
              + utf8.malformedAt().getAsInt()
              + " on; mend it there, or name its encoding with --encoding");
    }
    return EncodingGuess.of(bytes)
        .flatMap(charset -> strictly(charset, bytes))
        .orElseThrow(
            () ->
                new Refusal(
                    "is in no encoding that its letters tell; name it with --encoding, as in"
                        + " --encoding windows-1251"));
  }

  private static Optional<Decoded> strictly(Charset charset, byte[] bytes) {
    return EncodingGuess.strictly(charset, bytes).map(text -> new Decoded(unmarked(text), charset));
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Sequences that are whole tell that the rest was meant as UTF-8 too. */
  private static boolean isDamagedUtf8(String text) {
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long whole = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
    return whole >= broken;
  }

  /** The encoding that a byte order mark of UTF-16 or UTF-32 names. */
  public static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (begins(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return begins(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xff) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Wide characters without a mark: texts hold spaces and line ends, which mean nothing of the kind
   * when their bytes are read in another order.
   */
  public static Optional<Charset> wide(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT) & ~3);
    boolean hasZeros = false;
    for (byte b : start) {
      hasZeros |= b == 0;
    }
    return hasZeros
        ? WIDE.stream().filter(charset -> isText(charset, start)).findFirst()
        : Optional.empty();
  }

  private static boolean isText(Charset charset, byte[] bytes) {
    String text = new String(bytes, charset);
    // The last character may be cut.
    for (int at = 0; at < text.length() - 1; ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      boolean isLayout = point == '\n' || point == '\r' || point == '\t' || point == '\f';
      int type = Character.getType(point);
      if (point == 0xfffd
          || type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || type == Character.CONTROL && !isLayout) {
        return false;
      }
    }
    return text.chars().anyMatch(c -> c == ' ' || c == '\n' || c == '\r' || c == '\u3002');
  }
}
