package synoptic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeLinkTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://example.org/a?b=c#d,    https://example.org/a?b=c#d,         example.org
          HTTP://Example.ORG,             http://example.org,                  example.org
          https://example.org:8080/ü,     https://example.org:8080/%C3%BC,     example.org
          https://bücher.example/,        https://xn--bcher-kva.example/,      xn--bcher-kva.example
          https://example.org/a|b,        https://example.org/a%7Cb,           example.org
          """)
  void webAddresses(String text, String address, String host) {
    assertEquals(new SafeLink(address, host), SafeLink.of(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "https://bank.example@evil.example/",
        "https://bank.example\\@evil.example/",
        "https://example.org/a b",
        "https://example.org/\u001b]8;;",
        "https://example.org/\u202egpj",
        "https://",
        "https:///path",
        "https://a..b/%",
        "example.org",
        ""
      })
  void anythingElseIsNoLink(String text) {
    Assertions.assertTrue(SafeLink.of(text).isEmpty(), text);
  }

  @Property
  void aLinkIsPlainAscii(@ForAll String path) {
    SafeLink.of("https://example.org/" + path)
        .ifPresent(
            link -> {
              assertEquals("example.org", link.host());
              Assertions.assertTrue(link.address().chars().allMatch(c -> c > ' ' && c < 0x7F));
            });
  }
}
