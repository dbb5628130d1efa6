package synoptic.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.Passage;

final class LabelCounterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gen. Ruk saw Mayor Ruk. Gen Ruk left. Then Gen. Ruk spoke. | Gen. Ruk | Gen. Ruk 3",
        "Gen. Ruk saw Mayor Ruk. Gen Ruk left. | Gen Ruk | Gen Ruk 2",
        "The U.K. Coastguard met the UK Coastguard. | U.K. Coastguard | U.K. Coastguard 2",
        "He came from the U.K. Coastguard men slept. | UK | UK 1",
        "It told us that US aid to the U.S. stopped. | US | US 2",
        "It told us that US aid to the U.S. stopped. | US, U.S. | US 1, U.S. 1",
        "They saw the dock. Workers slept. Dock workers woke. | dock workers | dock workers 1",
        "Ruk & Dahl sued Ruk and Dahl. | Ruk & Dahl | Ruk & Dahl 1",
        "St. Olaf's church is St Olaf's. | St. Olaf | St. Olaf 2"
      })
  void countsWithAndWithoutFullStops(String text, String labels, String expected) {
    Side side = new Side("Post", List.of(new LocatedPassage("a", new Passage(1, "", text))));
    LabelGroup group = new LabelGroup("x", Optional.empty(), List.of(labels.split(", ")));
    assertEquals(
        expected,
        LabelCounter.used(side, List.of(group)).getFirst().stream()
            .map(used -> used.label() + " " + used.places().size())
            .collect(Collectors.joining(", ")));
  }
}
