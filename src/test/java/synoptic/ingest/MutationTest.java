package synoptic.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import synoptic.testkit.Samples;
import synoptic.testkit.Taking;

/** No bytes make any reader throw: neither arbitrary ones nor those of damaged files. */
final class MutationTest {

  private static Path folder;
  private static final Map<String, byte[]> WHOLE = new TreeMap<>();

  private static final String TEXT =
      "The council of Norrvik has decided to buy a new ferry for the line to the islands.";

  @BeforeContainer
  static void samples() throws IOException {
    folder = Files.createTempDirectory("mutated");
    WHOLE.putAll(Samples.of(TEXT));
    for (String page : List.of("newspaper.html", "table-layout.html")) {
      WHOLE.put(page, Files.readAllBytes(Path.of("src/test/resources/ingest/page", page)));
    }
  }

  @AfterContainer
  static void tidy() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 150)
  void damagedFilesAreReadOrRefused(@ForAll long seed) throws IOException {
    for (var sample : WHOLE.entrySet()) {
      byte[] bytes = mutated(sample.getValue(), new Random(seed));
      Taking.readOrRefused(Files.write(folder.resolve(sample.getKey()), bytes));
    }
  }

  @Property(tries = 150)
  void arbitraryBytesBehindAKnownStartAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
    for (var sample : WHOLE.entrySet()) {
      byte[] start = Arrays.copyOf(sample.getValue(), Math.min(60, sample.getValue().length));
      byte[] all = Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, all, start.length, bytes.length);
      Taking.readOrRefused(Files.write(folder.resolve(sample.getKey()), all));
    }
  }

  /** Some bytes changed, a piece taken out, one said twice, or the end cut off. */
  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = random.nextInt(6);
    for (int at = 0; at < changes; at++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return switch (random.nextInt(4)) {
      case 0 -> bytes;
      case 1 -> Arrays.copyOf(bytes, to);
      case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      default -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    };
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
