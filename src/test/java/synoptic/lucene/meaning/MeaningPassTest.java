package synoptic.lucene.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.corpus.Progress;
import synoptic.lucene.IndexedShelf;
import synoptic.lucene.LuceneIndex;
import synoptic.model.embedding.Embedding;
import synoptic.model.embedding.EmbeddingException;
import synoptic.model.embedding.WordEncoder;

final class MeaningPassTest {

  @TempDir Path folder;

  @Test
  void untilItHasRunNothingIsKnownOfAnyMeaning() {
    try (LuceneIndex index = shelf().open()) {
      assertEquals(2, index.waitingForMeaning());
      assertEquals(Optional.empty(), index.meanings("a"));
    }
  }

  @Test
  void eachSentenceOfEachPassageGetsItsVector() {
    try (LuceneIndex index = understood(shelf())) {
      assertEquals(0, index.waitingForMeaning());
      List<List<Embedding>> expected =
          List.of(
              WordEncoder.INSTANCE.encode(List.of("The ferry sank.", "Nobody drowned.")),
              WordEncoder.INSTANCE.encode(List.of("Snow fell in Lund.")));
      assertEquals(expected, index.meanings("a").orElseThrow());
      assertEquals(1, index.meanings("b").orElseThrow().size());
      assertEquals(Optional.empty(), index.meanings("none"));
    }
  }

  @Test
  void statementsThatAreFoundLaterLeaveTheVectorsAlone() {
    IndexedShelf shelf = shelf();
    understood(shelf).close();
    try (LuceneIndex index = shelf.openAnnotated()) {
      assertEquals(0, index.waiting());
      assertEquals(0, index.waitingForMeaning());
      assertEquals(2, index.meanings("a").orElseThrow().getFirst().size());
    }
  }

  @Test
  void anArticleThatChangesIsWithoutMeaningAgain() {
    IndexedShelf shelf = shelf();
    understood(shelf).close();
    shelf.with("a", "Another text altogether.").without("b");
    try (LuceneIndex index = shelf.open()) {
      assertEquals(1, index.waitingForMeaning());
      assertEquals(Optional.empty(), index.meanings("a"));
      assertEquals(Optional.empty(), index.meanings("b"));
    }
    try (LuceneIndex index = understood(shelf)) {
      assertEquals(1, index.meanings("a").orElseThrow().size());
    }
  }

  @Test
  void whatIsInterruptedGoesOnWhereItWas() {
    IndexedShelf shelf = shelf();
    List<List<String>> encoded = new ArrayList<>();
    shelf.encodedBy(
        sentences -> {
          encoded.add(sentences);
          if (encoded.size() == 2) {
            throw new EmbeddingException("The model broke.", null);
          }
          return WordEncoder.INSTANCE.encode(sentences);
        });
    try (LuceneIndex index = shelf.open()) {
      assertThrows(
          EmbeddingException.class, () -> index.understand(id -> true, Progress.NONE, () -> {}));
    }
    shelf.encodedBy(WordEncoder.INSTANCE);
    try (LuceneIndex index = understood(shelf)) {
      assertEquals(0, index.waitingForMeaning());
    }
  }

  @Test
  void onlyTheArticlesThatAreWantedAreLookedAtAndEachCommitIsNews() {
    IndexedShelf shelf = shelf();
    List<String> news = new ArrayList<>();
    try (LuceneIndex index = shelf.open()) {
      index.understand("b"::equals, Progress.NONE, () -> news.add("news"));
    }
    assertEquals(1, news.size());
    try (LuceneIndex index = shelf.open()) {
      assertTrue(index.meanings("b").isPresent());
      assertEquals(1, index.waitingForMeaning());
    }
  }

  @Test
  void manyArticlesInManyCommitsAllKeepTheirOwn() {
    IndexedShelf shelf = new IndexedShelf(folder);
    IntStream.range(0, 40)
        .forEach(at -> shelf.with("x" + at, "Ship " + at + " sailed.", "It rained."));
    try (LuceneIndex index = understood(shelf)) {
      for (int at = 0; at < 40; at++) {
        List<Embedding> own = WordEncoder.INSTANCE.encode(List.of("Ship " + at + " sailed."));
        assertEquals(own, index.meanings("x" + at).orElseThrow().getFirst());
      }
    }
  }

  private IndexedShelf shelf() {
    return new IndexedShelf(folder)
        .with("a", "The ferry sank. Nobody drowned.", "Snow fell in Lund.")
        .with("b", "Schools are shut.");
  }

  private static LuceneIndex understood(IndexedShelf shelf) {
    try (LuceneIndex index = shelf.open()) {
      index.understand(id -> true, Progress.NONE, () -> {});
    }
    return shelf.open();
  }
}
