package synoptic.explore.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputTest {

  /** The caret is written as a bar. */
  @ParameterizedTest
  @CsvSource({
    "one two|, Backspace, one tw|",
    "one| two, Delete, one|two",
    "one two|, C-w, one |",
    "one| two, C-k, one|",
    "one| two, C-u, | two",
    "one two|, C-a, |one two",
    "|one two, C-e, one two|",
    "one two|, M-b, one |two",
    "|one two, M-f, one| two",
    "|one two, M-d, | two",
    "one|, x, onex|",
    "a😀|, Backspace, a|",
    "a😀|, Left, a|😀",
    "|a, Left, |a",
    "a|, Right, a|"
  })
  void keysEdit(String before, String key, String after) {
    assertEquals(after, shown(read(before).edited(new Key(key)).orElseThrow()));
  }

  @Property(tries = 300)
  void noKeysBreakIt(@ForAll @Size(max = 30) List<Integer> choices) {
    List<String> names =
        List.of("a", "😀", " ", "Backspace", "Delete", "Left", "Right", "C-w", "M-b", "M-f", "C-k");
    Input input = Input.EMPTY;
    for (int choice : choices) {
      input = input.edited(new Key(names.get(Math.floorMod(choice, names.size())))).orElseThrow();
      assertTrue(input.caret() >= 0 && input.caret() <= input.text().length());
      assertTrue(input.text().codePoints().noneMatch(p -> p >= 0xD800 && p <= 0xDFFF));
    }
  }

  private static Input read(String shown) {
    int caret = shown.indexOf('|');
    return new Input(shown.replace("|", ""), caret);
  }

  private static String shown(Input input) {
    return input.text().substring(0, input.caret()) + "|" + input.text().substring(input.caret());
  }
}
