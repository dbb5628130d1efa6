package synoptic.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishStemmerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strike strikes striking struck",
        "agree agrees agreed agreeing",
        "agreement agreements",
        "negotiate negotiates negotiated negotiating",
        "negotiation negotiations",
        "force forces forced forcing",
        "control controls controlled controlling",
        "plan plans planned planning",
        "shell shells shelled shelling",
        "bomb bombs bombed bombing bombings",
        "city cities",
        "party parties",
        "carry carries carried carrying",
        "die dies died dying",
        "watch watches watched watching",
        "say says said saying",
        "hero heroes",
        "loss losses",
        "crisis crises",
        "woman women",
        "raqqa raqqah",
        "withdraw withdraws withdrew withdrawn withdrawing"
      })
  void formsOfAWordHaveOneStem(String forms) {
    assertEquals(
        1,
        Arrays.stream(forms.split(" ")).map(EnglishStemmer::stem).distinct().count(),
        () ->
            Arrays.stream(forms.split(" "))
                .map(EnglishStemmer::stem)
                .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "international internal",
        "organization organ",
        "policy police",
        "general generation",
        "news new",
        "bring br",
        "need ned",
        "his hi",
        "status statu",
        "syria syrian"
      })
  void otherWordsStayOthers(String pair) {
    String[] words = pair.split(" ");
    assertNotEquals(EnglishStemmer.stem(words[0]), EnglishStemmer.stem(words[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "is", "停火", "перемирия", "x2s", "covid19"})
  void whatIsNotAnEnglishWordIsItsOwnStem(String word) {
    assertEquals(word, EnglishStemmer.stem(word));
  }

  @Property
  void anyLettersHaveAStem(@ForAll @CharRange(from = 'a', to = 'z') String word) {
    assertEquals(word.isEmpty(), EnglishStemmer.stem(word).isEmpty());
  }
}
