package synoptic.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.explore.command.Command;
import synoptic.explore.compare.CompareView;
import synoptic.explore.core.Key;
import synoptic.explore.core.Pane;
import synoptic.explore.search.SearchView;

final class CatalogueTest {

  static List<Pane> panes() {
    return Catalogue.COMMANDS.panes();
  }

  @ParameterizedTest
  @MethodSource("panes")
  void aKeyMeansOneThingInAPane(Pane pane) {
    Map<Key, String> meanings = new HashMap<>();
    for (Command command : Catalogue.commands()) {
      for (Key key : command.keysIn(pane)) {
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
    assertEquals(
        "next-pair",
        Catalogue.COMMANDS.forKey(CompareView.COMPARE, Key.of('n')).orElseThrow().name());
    assertEquals(
        "next-hit", Catalogue.COMMANDS.forKey(Pane.READER, Key.of('n')).orElseThrow().name());
    assertEquals(
        "open", Catalogue.COMMANDS.forKey(SearchView.LIST, Key.ENTER).orElseThrow().name());
    assertEquals(
        "back", Catalogue.COMMANDS.forKey(CompareView.COMPARE, Key.of('H')).orElseThrow().name());
    assertEquals("help", Catalogue.COMMANDS.forKey(Pane.READER, Key.of('?')).orElseThrow().name());
    assertEquals(
        "quit", Catalogue.COMMANDS.forKey(Pane.BOX, Key.control('c')).orElseThrow().name());
  }
}
