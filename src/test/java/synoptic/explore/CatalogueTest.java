package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CatalogueTest {

  @ParameterizedTest
  @EnumSource
  void aKeyMeansOneThingInASpot(Pane spot) {
    Map<Key, String> meanings = new HashMap<>();
    for (Command command : Catalogue.commands()) {
      for (Key key : command.keysIn(spot)) {
        String other = meanings.put(key, command.name());
        assertEquals(null, other, key + " is " + command.name() + " too");
      }
    }
  }

  @Test
  void namesAreUniqueAndEveryCommandHasHelp() {
    Set<String> names = new HashSet<>();
    for (Command command : Catalogue.commands()) {
      assertTrue(names.add(command.name()), command.name());
      assertFalse(command.help().isBlank(), command.name());
      assertFalse(command.help().endsWith("."), command.name());
    }
  }

  @Test
  void everyCommandOfTheExplorerCanBeReached() {
    for (Command command : Catalogue.commands()) {
      if (command.where() == Command.Where.EXPLORER) {
        assertFalse(command.keys().isEmpty(), command.name());
      }
    }
  }

  @Test
  void theKeysOfTheDesignAreThere() {
    assertEquals("next-pair", Catalogue.forKey(Pane.COMPARE, Key.of('n')).orElseThrow().name());
    assertEquals("next-hit", Catalogue.forKey(Pane.READER, Key.of('n')).orElseThrow().name());
    assertEquals("open", Catalogue.forKey(Pane.LIST, Key.ENTER).orElseThrow().name());
    assertEquals("back", Catalogue.forKey(Pane.COMPARE, Key.of('H')).orElseThrow().name());
    assertEquals("help", Catalogue.forKey(Pane.READER, Key.of('?')).orElseThrow().name());
    assertEquals("quit", Catalogue.forKey(Pane.BOX, Key.control('c')).orElseThrow().name());
  }
}
