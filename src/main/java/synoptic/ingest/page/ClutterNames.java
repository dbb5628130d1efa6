package synoptic.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import synoptic.ingest.core.Dropped.Reason;

/** The words of {@code clutter.txt}: how sites name what stands around their articles. */
final class ClutterNames {

  private ClutterNames() {}

  static Map<String, Reason> load() {
    Map<String, Reason> names = new HashMap<>();
    try (var in = ClutterNames.class.getResourceAsStream("clutter.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
        int colon = line.indexOf(':');
        Reason reason = Reason.valueOf(line.substring(0, colon));
        for (String name : line.substring(colon + 1).split(",")) {
          names.put(name.strip(), reason);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's list of names cannot be read", broken);
    }
    return Map.copyOf(names);
  }
}
