package synoptic.ingest.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.ingest.core.Refusal;

final class DecodedTest {

  private static final Path TEXTS = Path.of("src/test/resources/ingest/encoding/texts.txt");

  /** A text in an encoding. */
  record Written(String charset, String text) {}

  static Stream<Written> texts() throws IOException {
    List<Written> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(TEXTS);
    for (int at = 0; at < lines.size(); at += 2) {
      List<String> header = List.of(lines.get(at).substring(2).split(" "));
      for (String charset : header.subList(1, header.size())) {
        all.add(new Written(charset, plain(lines.get(at + 1), charset)));
      }
    }
    return all.stream();
  }

  /** What the encoding cannot write is written as its users do. */
  private static String plain(String text, String charset) {
    return charset.startsWith("ISO-8859") && !charset.endsWith("-6")
        ? text.replaceAll("[„“”]", "\"").replace('’', '\'').replace('–', '-')
        : text;
  }

  private static Decoded read(byte[] bytes) throws Refusal {
    return Decoded.of(bytes, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theEncodingIsToldByTheLetters(Written written) throws Exception {
    Charset charset = Charset.forName(written.charset());
    assertTrue(charset.newEncoder().canEncode(written.text()));
    assertEquals(written.text(), read(written.text().getBytes(charset)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void unicodeIsReadWithAndWithoutMark(String name) throws Exception {
    for (Written written : texts().toList()) {
      for (String mark : List.of("", "\ufeff")) {
        // Without a space there is no byte that tells how wide characters are.
        String text = mark.isEmpty() ? written.text().replace("。", "。\n") : written.text();
        byte[] bytes = (mark + text).getBytes(Charset.forName(name));
        assertEquals(text, read(bytes).text());
      }
    }
  }

  @Test
  void aNamedEncodingIsTaken() throws Exception {
    byte[] bytes = "Мост".getBytes(Charset.forName("KOI8-R"));
    assertEquals(
        "нПУФ",
        Decoded.of(bytes, Optional.of(Charset.forName("windows-1251")), Optional.empty()).text());
  }

  @Test
  void aDeclaredEncodingIsBelievedWhereItCanBe() throws Exception {
    Optional<Charset> ascii = Optional.of(StandardCharsets.US_ASCII);
    Optional<Charset> koi = Optional.of(Charset.forName("KOI8-R"));
    byte[] russian = "Мост открыли".getBytes(Charset.forName("KOI8-R"));
    assertEquals("Мост открыли", Decoded.of(russian, Optional.empty(), koi).text());
    assertEquals("Мост открыли", Decoded.of(russian, Optional.empty(), ascii).text());
    byte[] utf8 = "Мост открыли".getBytes(StandardCharsets.UTF_8);
    assertEquals("Мост открыли", Decoded.of(utf8, Optional.empty(), koi).text());
  }

  @Test
  void lettersThatWouldBeLostAreARefusal() {
    byte[] cut = "Un café noir, un thé.".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 2] = 'e';
    assertRefused(cut, Optional.empty(), "is not UTF-8 from byte 20 on");
    assertRefused(cut, Optional.of(StandardCharsets.UTF_8), "mean nothing in UTF-8");
    byte[] half = java.util.Arrays.copyOf("\ufeffA line.".getBytes(StandardCharsets.UTF_16LE), 9);
    assertRefused(half, Optional.empty(), "cut or damaged");
    byte[] noise = new byte[400];
    for (int at = 0; at < noise.length; at++) {
      noise[at] = (byte) (0x80 + at * 37 % 0x60);
    }
    assertRefused(noise, Optional.empty(), "--encoding");
  }

  private static void assertRefused(byte[] bytes, Optional<Charset> named, String why) {
    Refusal refusal = assertThrows(Refusal.class, () -> Decoded.of(bytes, named, Optional.empty()));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
  }

  @Property
  void anyBytesAreReadWholeOrRefused(@ForAll byte[] bytes) {
    try {
      Decoded decoded = read(bytes);
      boolean isMarked =
          Decoded.marked(bytes).isPresent() || decoded.charset() == StandardCharsets.UTF_8;
      if (!isMarked) {
        assertEquals(
            bytes.length, decoded.text().getBytes(decoded.charset()).length, decoded::toString);
      }
    } catch (Refusal refused) {
      assertTrue(refused.getMessage().length() > 10);
    }
  }
}
