package synoptic.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No bytes that a fuzzer makes up make a reader throw, run on or fill the memory. The fuzzer sees
 * which branches an input takes and goes on from those that take new ones. It has a process of its
 * own for each target, for {@code -Dfuzz} seconds; what it finds lies in {@code target/fuzz/found},
 * and belongs into {@code src/test/resources/fuzz} once it is mended.
 */
@Tag("long")
final class FuzzingTest {

  private static final Path FOLDER = Path.of("target", "fuzz");

  /** Far more than any of the inputs should take; a slow machine is no finding. */
  private static final int SECONDS_AN_INPUT = 20;

  private static final int LONGEST = 20_000;

  @ParameterizedTest
  @EnumSource
  void nothingMakesAReaderFail(FuzzTarget target, @TempDir Path temporary) throws Exception {
    Path known = Files.createDirectories(FOLDER.resolve(target.name()));
    Path found = Files.createDirectories(FOLDER.resolve("found"));
    Path seeds = seeds(target, temporary.resolve("seeds"));
    Path written = Files.createDirectory(temporary.resolve("written"));
    Path log = FOLDER.resolve(target + ".log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + written,
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + target,
            "--reproducer_path=" + found,
            "-artifact_prefix=" + found + "/" + target + "-",
            "-max_total_time=" + Integer.getInteger("fuzz"),
            "-timeout=" + SECONDS_AN_INPUT,
            "-report_slow_units=" + SECONDS_AN_INPUT,
            "-max_len=" + LONGEST,
            "-rss_limit_mb=0",
            known.toString(),
            seeds.toString());
    Process fuzzer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(0, fuzzer.waitFor(), () -> "see " + log + " and what lies in " + found);
  }

  private static Path seeds(FuzzTarget target, Path folder) throws IOException {
    Files.createDirectory(folder);
    List<byte[]> all = target.seeds();
    for (int at = 0; at < all.size(); at++) {
      Files.write(folder.resolve("seed" + at), all.get(at));
    }
    return folder;
  }
}
