package synoptic.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A web address that may be shown and opened: http or https, ASCII only, with the host that it
 * really leads to.
 *
 * @param address percent-encoded, its host in the ASCII form of an internationalised name
 * @param host the host alone
 */
public record SafeLink(String address, String host) {

  private static final int LONGEST = 2_048;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#@\\\\]+(?:[/?#].*)?");

  /** Empty for any other scheme, a user name before the host, a blank inside, or 2,048 chars. */
  public static Optional<SafeLink> of(String text) {
    if (text.length() > LONGEST || !WEB.matcher(text).matches() || !text.equals(safe(text))) {
      return Optional.empty();
    }
    try {
      int from = text.indexOf("://") + 3;
      int to = from + endOfHost(text.substring(from));
      String host = IDN.toASCII(text.substring(from, to)).toLowerCase(Locale.ROOT);
      String scheme = text.substring(0, from).toLowerCase(Locale.ROOT);
      URI address = new URI(scheme + host + encoded(text.substring(to)));
      return address.getHost() == null || address.getUserInfo() != null
          ? Optional.empty()
          : Optional.of(new SafeLink(address.toASCIIString(), address.getHost()));
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String safe(String text) {
    return text.indexOf(' ') >= 0 ? "" : SafeText.line(text);
  }

  private static int endOfHost(String rest) {
    int at = 0;
    while (at < rest.length() && "/?#:".indexOf(rest.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Characters that people write in addresses though an address may not hold them. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < path.length(); at++) {
      char c = path.charAt(at);
      if ("\"<>\\^`{|}[]".indexOf(c) >= 0) {
        out.append("%%%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
