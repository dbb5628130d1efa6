package synoptic.explore.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StripTest {

  @Test
  void barsStandWherePlacesFall() {
    assertEquals("█▁▁█", Strip.of(List.of(0, 3), 4, 4));
  }

  @Test
  void moreThanOnePlaceMakesATallerBar() {
    assertEquals("█▄", Strip.of(List.of(0, 1, 2), 4, 2));
  }

  @Test
  void aShortTextHasNoMoreCellsThanPlaces() {
    assertEquals("▁█", Strip.of(List.of(1), 2, 30));
  }

  @Test
  void anEmptyTextHasNoStrip() {
    assertEquals("", Strip.of(List.of(), 0, 30));
  }
}
