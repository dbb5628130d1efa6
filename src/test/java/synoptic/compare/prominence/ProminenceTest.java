package synoptic.compare.prominence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Occurrence;
import synoptic.compare.Side;
import synoptic.compare.align.Aligner;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.MatchThreshold;
import synoptic.compare.facts.PassageMentions;
import synoptic.compare.prominence.Opening.Shared;
import synoptic.corpus.Passage;
import synoptic.corpus.People;
import synoptic.text.Span;

final class ProminenceTest {

  private static final String FIRE = "The old granary of Lund burnt down on Sunday night.";
  private static final String MAYOR = "Mayor Ulla Brandt promised the owners a new granary.";
  private static final String ROADS = "Three bridges over the river stay closed for repair.";

  private static final Map<String, String> TITLES =
      Map.of("post", "Granary burns", "radio", "Brandt promises help", "other", "Fish");

  private static List<LocatedPassage> article(String id, String... texts) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(new LocatedPassage(id, new Passage(passages.size() + 1, "", text)));
    }
    return passages;
  }

  private static Side side(List<LocatedPassage> passages) {
    return new Side(passages.isEmpty() ? "" : passages.getFirst().article(), passages);
  }

  private static List<Opening> openings(Side a, Side b) {
    Comparison lined = Aligner.compare(a, b, MatchThreshold.WHOLE_TEXTS, AlignmentContext.NONE);
    return Openings.of(lined, TITLES);
  }

  @Test
  void twoArticlesOpenWithTheirHeadlineAndTheFirstSentenceBehindIt() {
    Side a = side(article("post", "GRANARY BURNS.", "LUND. " + FIRE + " Nobody was hurt.", MAYOR));
    Side b = side(article("radio", MAYOR, FIRE));
    Opening opening = openings(a, b).getFirst();
    assertEquals("Granary burns", opening.a().title());
    assertEquals("LUND. " + FIRE, opening.a().lead());
    assertEquals(List.of(new Occurrence(1, new Span(0, 6 + FIRE.length()))), opening.a().places());
    assertEquals(MAYOR, opening.b().lead());
  }

  @Test
  void theOrderOfWhatBothTellIsThatOfEach() {
    Side a = side(article("post", FIRE, MAYOR, ROADS));
    Side b = side(article("radio", MAYOR, ROADS, FIRE));
    Opening opening = openings(a, b).getFirst();
    assertEquals(List.of(new Shared(0, 2), new Shared(1, 0), new Shared(2, 1)), opening.shared());
    assertEquals(1.0 / 3, opening.inOrder(), 1e-9);
  }

  @Test
  void ofManyArticlesThoseThatShareMoreThanOnePassageAreSetBesideEachOther() {
    List<LocatedPassage> all = new ArrayList<>(article("other", "Herring was cheap all week."));
    all.addAll(article("post", FIRE, MAYOR));
    List<Opening> openings = openings(side(all), side(article("radio", MAYOR, FIRE)));
    assertEquals(List.of("post"), openings.stream().map(each -> each.a().article()).toList());
    List<LocatedPassage> one = new ArrayList<>(article("other", "Herring was cheap all week."));
    one.addAll(article("post", FIRE));
    assertTrue(openings(side(one), side(article("radio", FIRE, MAYOR))).isEmpty());
  }

  @Test
  void singleArticlesAreSetBesideEachOtherThoughTheyShareNothing() {
    List<Opening> openings =
        openings(side(article("post", FIRE)), side(article("radio", "Herring was cheap.")));
    assertEquals(1, openings.size());
    assertEquals(List.of(), openings.getFirst().shared());
    assertEquals(1, openings.getFirst().inOrder());
  }

  @Test
  void anActorGetsTheWordsOfTheSentencesThatNameIt() {
    Side a =
        side(
            article(
                "post",
                "Mayor Ulla Brandt spoke first. It was cold and wet.",
                "Brandt left. Brandt waved."));
    Side b = side(article("radio", "It was cold."));
    List<ActorShare> actors = ActorShares.of(a, b, PassageMentions.of(a, b, People.NONE, Map.of()));
    assertEquals(List.of("Ulla Brandt"), actors.stream().map(ActorShare::name).toList());
    assertEquals(3, actors.getFirst().a().sentences().size());
    assertEquals(9.0 / 14, actors.getFirst().a().share(), 1e-9);
    assertEquals(0, actors.getFirst().b().share());
  }
}
