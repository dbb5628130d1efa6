package synoptic.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sound inputs are taken, and what the fuzzer has found stays mended. */
final class FuzzTargetTest {

  @ParameterizedTest
  @EnumSource
  void whatTheFuzzerBeginsWithIsTaken(FuzzTarget target, @TempDir Path folder) throws IOException {
    List<byte[]> seeds = target.seeds();
    assertFalse(seeds.isEmpty());
    for (byte[] seed : seeds) {
      target.take(seed, folder);
    }
  }
}
