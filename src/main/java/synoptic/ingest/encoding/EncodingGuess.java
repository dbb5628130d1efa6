package synoptic.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which of the old encodings a text is written: that in which its bytes are most likely,
 * by how often each character stands in texts of the languages that are written in it (naive Bayes
 * over characters, as language identifiers do it over n-grams; all encodings and languages are
 * equally likely beforehand).
 */
final class EncodingGuess {

  /** Of encodings that read a text alike the first is named, so the wider ones stand first. */
  private static final List<Charset> ONE_BYTE =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1250"),
          Charset.forName("windows-1251"),
          Charset.forName("windows-1253"),
          Charset.forName("windows-1254"),
          Charset.forName("windows-1256"),
          Charset.forName("ISO-8859-1"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("ISO-8859-5"),
          Charset.forName("ISO-8859-6"),
          Charset.forName("ISO-8859-7"),
          Charset.forName("ISO-8859-9"),
          Charset.forName("ISO-8859-15"),
          Charset.forName("KOI8-R"),
          Charset.forName("KOI8-U"),
          Charset.forName("IBM866"));

  /** How much of a text is looked at for the encodings of which a character has several bytes. */
  private static final int LOOKED_AT = 1 << 16;

  /** The share of characters beyond ASCII that the language must write. */
  private static final double ENOUGH = 0.9;

  private EncodingGuess() {}

  /**
   * @param strange the share of the characters beyond ASCII that its language does not write
   */
  private record Guess(Charset charset, double likelihood, double strange) {}

  /** Empty where no encoding makes a text of a known language of the bytes. */
  static Optional<Charset> of(byte[] bytes) {
    List<Guess> guesses = new ArrayList<>();
    int[] counts = counts(bytes);
    ONE_BYTE.forEach(charset -> guess(charset, counts).ifPresent(guesses::add));
    Guess best = null;
    for (Guess guess : guesses) {
      best = best == null || guess.likelihood() > best.likelihood() ? guess : best;
    }
    Guess several = several(bytes);
    if (several != null && isBetter(several, best, bytes)) {
      best = several;
    }
    return Optional.ofNullable(best)
        .filter(guess -> 1 - guess.strange() >= ENOUGH)
        .map(Guess::charset);
  }

  /** Both are measured over the same bytes: the first ones. */
  private static boolean isBetter(Guess several, Guess one, byte[] bytes) {
    return one == null
        || several.likelihood()
            > guess(one.charset(), counts(start(bytes))).map(Guess::likelihood).orElse(-1e300);
  }

  private static int[] counts(byte[] bytes) {
    int[] counts = new int[256];
    for (byte b : bytes) {
      counts[b & 0xff]++;
    }
    return counts;
  }

  private static Optional<Guess> guess(Charset charset, int[] counts) {
    char[] characters = characters(charset);
    int high = 0;
    for (int b = 0x80; b < 0x100; b++) {
      boolean means = characters[b] != '\ufffd' && !Character.isISOControl(characters[b]);
      if (counts[b] > 0 && !means) {
        return Optional.empty();
      }
      high += counts[b];
    }
    double best = Double.NEGATIVE_INFINITY;
    double strange = 1;
    for (Letters language : Letters.ofAllLanguages()) {
      double sum = 0;
      int unwritten = 0;
      for (int b = 0; b < 0x100; b++) {
        double likely = counts[b] == 0 ? 0 : language.of(characters[b]);
        sum += counts[b] * likely;
        unwritten += b >= 0x80 && likely == Letters.STRANGE ? counts[b] : 0;
      }
      if (sum > best) {
        best = sum;
        strange = high == 0 ? 0 : (double) unwritten / high;
      }
    }
    return Optional.of(new Guess(charset, best, strange));
  }

  /** What each byte means, U+FFFD where it means nothing. */
  private static char[] characters(Charset charset) {
    byte[] all = new byte[256];
    for (int b = 0; b < all.length; b++) {
      all[b] = (byte) b;
    }
    return new String(all, charset).toCharArray();
  }

  private static byte[] start(byte[] bytes) {
    return bytes.length <= LOOKED_AT ? bytes : java.util.Arrays.copyOf(bytes, LOOKED_AT);
  }

  private static Guess several(byte[] bytes) {
    byte[] start = start(bytes);
    Guess best = null;
    for (EastAsian candidate : EastAsian.ALL) {
      Guess guess = guess(candidate, start, start.length < bytes.length);
      if (guess != null && (best == null || guess.likelihood() > best.likelihood())) {
        best = guess;
      }
    }
    return best;
  }

  private static Guess guess(EastAsian candidate, byte[] bytes, boolean isCut) {
    var decoder =
        candidate
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    if (decoder.decode(ByteBuffer.wrap(bytes), text, !isCut).isError()) {
      return null;
    }
    text.flip();
    double sum = 0;
    int high = 0;
    int strange = 0;
    while (text.hasRemaining()) {
      char c = text.get();
      if (c >= 0x80) {
        double likely = candidate.likelihood().applyAsDouble(c);
        sum += likely;
        high++;
        strange += likely == Letters.STRANGE ? 1 : 0;
      } else if (Character.isLetter(c)) {
        sum += FOREIGN_LETTER;
      }
    }
    return new Guess(candidate.charset(), sum, high == 0 ? 1 : (double) strange / high);
  }

  /** What an ASCII letter costs amid East Asian text, where it is part of a name. */
  private static final double FOREIGN_LETTER = Math.log(0.03);

  /** The bytes as text, or empty where they mean nothing in the encoding. */
  static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notInIt) {
      return Optional.empty();
    }
  }
}
