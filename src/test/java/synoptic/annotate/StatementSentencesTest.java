package synoptic.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Language;
import synoptic.text.Span;

/** A statement is shown with the sentences that it stands in. */
final class StatementSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. Mr. Ames said it would go on. It did.|Ames|go on|Mr. Ames said it would go on.",
        "“Stay. Do not go,” Ames said. He left.|Ames|Stay|“Stay. Do not go,” Ames said.",
        "Ames said it|Ames|it|Ames said it",
        "It was cold. Ames said: “Go!” They went.|Ames|Go|Ames said: “Go!”"
      })
  void theSentencesOfAStatement(String text, String speaker, String content, String sentences) {
    Statement statement =
        new Statement(
            Statement.Kind.INDIRECT,
            Optional.empty(),
            Optional.of(new Speaker(part(text, speaker), speaker, Speaker.Sort.PERSON)),
            List.of(part(text, content)),
            List.of());
    Span around = StatementSentences.around(text, Language.ENGLISH, List.of(statement)).getFirst();
    assertEquals(sentences, around.in(text));
  }

  private static Part part(String text, String words) {
    int start = text.indexOf(words);
    return Part.of(text, new Span(start, start + words.length()));
  }
}
