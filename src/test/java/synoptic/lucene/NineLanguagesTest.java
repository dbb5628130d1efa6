package synoptic.lucene;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.lucene.analysis.Stemming;
import synoptic.search.Hit;
import synoptic.search.SearchResult;
import synoptic.testkit.TestArticles;

/** One query across a library in nine languages. */
final class NineLanguagesTest {

  @TempDir private Path folder;

  private IndexedShelf shelf() {
    return new IndexedShelf(folder)
        .with("en", TestArticles.in("en"), "The porters carried 9 crates past the port.")
        .with("fr", TestArticles.in("fr"), "Ils ont porté 9 caisses.", "Les réunions de l’UE.")
        .with("de", TestArticles.in("de-AT"), "Die Häuser an 9 Straßen.")
        .with("es", TestArticles.in("Spanish"), "Las reuniones de 9 países.")
        .with("tr", TestArticles.in("tr"), "Ülkelerin 9 bakanı görüştü.")
        .with("ru", "На переговорах говорили 9 министров.")
        .with("el", "Οι κυβερνήσεις υπέγραψαν 9 συμφωνίες.")
        .with("ar", "بدأت المفاوضات بين 9 وزراء.")
        .with("fa", "گفتگوهای 9 کشور آغاز شد و گروه‌ها پراکنده شدند.")
        .with("pt", TestArticles.in("pt"), "Nove cases e 9 acordos.");
  }

  private Map<String, List<String>> marks(String typed) {
    SearchResult result = shelf().search(typed);
    return result.hits().stream().collect(toMap(IndexedShelf::name, NineLanguagesTest::marks));
  }

  private static List<String> marks(Hit hit) {
    return hit.marks().stream().map(span -> span.in(hit.passage().text())).toList();
  }

  @Test
  void eachArticleIsReadInItsOwnLanguage() {
    try (LuceneIndex index = shelf().open()) {
      assertEquals(10, IndexedShelf.find(index, "9").size());
    }
  }

  @Test
  void aWordIsFoundInTheFormsOfEachLanguage() {
    assertEquals(
        Map.of("fr/2", List.of("réunions"), "es/1", List.of("reuniones")), marks("reunion"));
  }

  @Test
  void aWordOfOneLanguageIsNotFoundByTheStemOfAnother() {
    assertEquals(Map.of("fr/1", List.of("porté"), "en/1", List.of("porters")), marks("porter"));
    assertEquals(Map.of("pt/1", List.of("cases")), marks("cases"));
    assertEquals(Map.of(), marks("case"));
  }

  @Test
  void oneQueryAsksForWordsOfAllScripts() {
    assertEquals(
        Map.of(
            "ru/1", List.of("переговорах"),
            "el/1", List.of("συμφωνίες"),
            "ar/1", List.of("المفاوضات"),
            "fa/1", List.of("گفتگوهای"),
            "de/1", List.of("Häuser"),
            "tr/1", List.of("Ülkelerin")),
        marks("переговоры OR συμφωνια OR مفاوضات OR گفتگو OR haus OR ulke"));
  }

  @Test
  void phrasesNearWordsAndPrefixesGoAcrossAsWell() {
    assertEquals(Map.of("fr/2", List.of("réunions de l’UE")), marks("\"reunions de l'ue\""));
    assertEquals(Map.of("es/1", List.of("reuniones", "países")), marks("\"paises reuniones\"~4"));
    assertEquals(
        Map.of("fr/2", List.of("réunions"), "es/1", List.of("reuniones")), marks("reuni*"));
  }

  @Test
  void theStemmingIsTheStatedLanguagesOrThatOfTheLetters() {
    assertEquals(Stemming.GERMAN, Stemming.of(Optional.of("de-CH"), List.of()));
    assertEquals(Stemming.NONE, Stemming.of(Optional.of("pt"), List.of("Some words.")));
    assertEquals(Stemming.ENGLISH, Stemming.of(Optional.of(" "), List.of("Des mots.")));
    assertEquals(Stemming.RUSSIAN, Stemming.of(Optional.empty(), List.of("Стороны говорили.")));
    assertEquals(Stemming.NONE, Stemming.of(Optional.empty(), List.of("Сторони її об’їхали.")));
    assertEquals(Stemming.PERSIAN, Stemming.of(Optional.empty(), List.of("گروه‌های دو کشور")));
    assertEquals(Stemming.ARABIC, Stemming.of(Optional.empty(), List.of("الهدنة في المدينة")));
    assertEquals(Stemming.NONE, Stemming.of(Optional.empty(), List.of("双方同意停火。")));
  }

  @Test
  void anEnglishLibraryIsAskedForOneTerm() {
    assertEquals(List.of("negotiat"), Stemming.terms(Set.of(Stemming.ENGLISH), "negotiated"));
  }
}
