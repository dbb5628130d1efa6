package synoptic.shell.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class JsonTest {

  @Test
  void whatIsNotKnownIsNull() {
    String line =
        Json.object()
            .text("a", Optional.empty())
            .text("b", (String) null)
            .score("c", Double.NaN)
            .line();
    assertEquals("{\"a\":null,\"b\":null,\"c\":null}", line);
  }

  @Test
  void whatCouldSteerATerminalIsEscaped() {
    String line = Json.object().text("a", "\u0085\u009b\177\ufeff\u202e\ud800\udb40\udc41").line();
    assertEquals("{\"a\":\"\\u0085\\u009b\\u007f\\ufeff\\u202e\\ud800\\udb40\\udc41\"}", line);
  }

  @Test
  void scoresHaveSixPlaces() {
    assertEquals("{\"s\":0.333333}", Json.object().score("s", 1 / 3.0).line());
  }

  @Property
  void anyTextComesBackWholeOnOneLineOfUtf8(@ForAll String text) throws JsonParserException {
    String line = Json.object().text("t", text).line();
    assertTrue(line.lines().count() == 1);
    String sent = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertEquals(text, JsonParser.object().from(sent).getString("t"));
  }
}
