package synoptic.corpus.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Bytes decoded strictly as UTF-8: what is malformed becomes U+FFFD, and that is told.
 *
 * @param malformedAt the offset of the first malformed byte, from 0
 */
public record Utf8Text(String text, OptionalInt malformedAt) {

  public static Utf8Text of(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new Utf8Text(out.flip().toString(), OptionalInt.empty());
    }
    int malformedAt = in.position();
    try {
      decoder.reset().onMalformedInput(CodingErrorAction.REPLACE);
      decoder.onUnmappableCharacter(CodingErrorAction.REPLACE);
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return new Utf8Text(text, OptionalInt.of(malformedAt));
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException("a decoder that replaces does not fail", impossible);
    }
  }
}
