package synoptic.compare.align;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MatchThresholdTest {

  @ParameterizedTest
  @EnumSource(Signals.class)
  void onOneTopicAMatchMayBeWeaker(Signals basis) {
    double topic = MatchThreshold.ONE_TOPIC.close(basis, 1);
    double whole = MatchThreshold.WHOLE_TEXTS.close(basis, 1);
    assertTrue(0 < topic && topic < whole && whole < 1, topic + " and " + whole);
  }

  @Test
  void longerUnitsOfTheSameLikelihoodScoreLower() {
    double sentence = MatchThreshold.WHOLE_TEXTS.close(Signals.WORDS_AND_MEANING, 1);
    double paragraph = MatchThreshold.WHOLE_TEXTS.close(Signals.WORDS_AND_MEANING, 4);
    assertTrue(paragraph < sentence, paragraph + " and " + sentence);
  }
}
