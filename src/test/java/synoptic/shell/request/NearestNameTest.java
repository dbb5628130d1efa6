package synoptic.shell.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {

  private static final List<String> NAMES =
      List.of("search", "read", "compare", "sources", "remove", "add");

  @ParameterizedTest
  @CsvSource({
    "serch,search", "saerch,search", "sou,sources", "SEARCH,search", "copmare,compare",
    "rmove,remove", "re,", "xyz,", "'',", "frobnicate,"
  })
  void isTheOneThatWasMeant(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), NearestName.to(typed, NAMES));
  }

  @Property
  void isAlwaysOneOfThose(@ForAll String typed, @ForAll List<String> known) {
    NearestName.to(typed, known).ifPresent(name -> assertTrue(known.contains(name)));
  }
}
