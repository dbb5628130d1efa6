package synoptic.shell.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ToldProgressTest {

  private long now = 77;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ToldProgress progress = progress();

  private ToldProgress progress() {
    Output err = new Output(said, OptionalInt.empty(), Optional.empty());
    return new ToldProgress(new Messages(err, err), () -> now, ToldProgress.Unit.ARTICLE);
  }

  private void at(double seconds, int done, int total) {
    now = 77 + (long) (seconds * 1e9);
    progress.at("finding", done, total);
  }

  @Test
  void workOnManyArticlesIsToldAtOnceAndEveryTenSeconds() {
    at(0, 0, 1_200);
    at(9.9, 20, 1_200);
    at(10, 21, 1_200);
    at(25, 1_200, 1_200);
    assertEquals("finding: 1,200 articles …\nfinding: 21 of 1,200 articles …\n", said.toString());
  }

  @Test
  void workOnAFewIsToldOnceItHasTakenASecond() {
    at(0, 0, 5);
    at(0.9, 1, 5);
    at(1.1, 2, 5);
    at(1.5, 3, 5);
    assertEquals("finding: 2 of 5 articles …\n", said.toString());
  }
}
