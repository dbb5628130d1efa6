package synoptic.compare.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Term;
import synoptic.compare.concordance.Concordance.InArticle;
import synoptic.compare.concordance.Concordance.Occurrence;
import synoptic.compare.concordance.Concordance.Place;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.text.Folding;
import synoptic.text.Language;
import synoptic.text.Span;
import synoptic.text.Word;
import synoptic.text.Words;

/**
 * The words that stand beside others more often than chance explains: within {@link #WINDOW} words
 * of them in the same sentence. They are ranked by G² ({@link LogLikelihood}), which compares how
 * often a word stands there with how often it stands anywhere else; a word that stands near two
 * places is counted once for that. Stop words, figures and the words themselves are left out.
 *
 * @param sources that have the words, those that have them most often first
 * @param words by G², the highest first
 */
public record Collocates(List<String> sources, List<Collocate> words) {

  /** How many words on either side, small ones counted too. */
  public static final int WINDOW = 5;

  /** At least so much G² has a collocate: chance gives it to one word in a thousand. */
  public static final double LEAST = 10.83;

  /** What stands there less often is no habit. */
  public static final int FEWEST = 2;

  private static final int MOST = 200;

  /**
   * A word that stands beside others.
   *
   * @param word as it is written there most often
   * @param stem what its forms have in common
   * @param surprise G²: how little chance explains that it stands there so often
   * @param places of the other words near which it stands, in the order of {@link Order#SOURCE}
   */
  public record Collocate(String word, String stem, double surprise, List<Place> places) {
    public Collocate {
      places = List.copyOf(places);
    }

    /** At how many places of a source it stands. */
    public int in(String source) {
      return (int) places.stream().filter(place -> place.article().source().equals(source)).count();
    }

    /** Where it stands in a text. */
    public List<Span> spans(String text, Language language) {
      return Term.of(text, language).stream()
          .filter(term -> term.stem().equals(stem))
          .map(Term::span)
          .toList();
    }
  }

  public Collocates {
    sources = List.copyOf(sources);
    words = List.copyOf(words);
  }

  /**
   * The collocates of what a concordance looks for.
   *
   * @param elsewhere what else there is to read, so that it is known how often a word stands away
   *     from the others; passages of the concordance may be among it
   */
  public static Collocates of(Concordance concordance, List<LocatedPassage> elsewhere) {
    Counting counting = new Counting();
    concordance.articles().forEach(counting::read);
    elsewhere.forEach(counting::read);
    return new Collocates(sources(concordance), counting.ranked());
  }

  private static List<String> sources(Concordance concordance) {
    Map<String, Integer> places = new TreeMap<>();
    concordance
        .articles()
        .forEach(in -> places.merge(in.article().source(), in.occurrences().size(), Integer::sum));
    return places.keySet().stream()
        .sorted(Comparator.comparing((String source) -> -places.get(source)))
        .toList();
  }

  /** A word that stands in some windows. */
  private static final class Beside {
    private final Map<String, Integer> written = new TreeMap<>(Comparator.reverseOrder());
    private final Set<Place> places = new LinkedHashSet<>();
    private int count;

    /** As it is written most often; of equals rather without a capital. */
    String word() {
      return Collections.max(written.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
  }

  /** Counts words in the windows and away from them. */
  private static final class Counting {
    private final Map<String, Beside> beside = new HashMap<>();
    private final Map<String, Integer> away = new HashMap<>();
    private final Set<PassageRef> seen = new HashSet<>();
    private long allBeside;
    private long allAway;

    void read(InArticle in) {
      Map<Passage, List<Occurrence>> byPassage = new LinkedHashMap<>();
      for (Occurrence place : in.occurrences()) {
        byPassage.computeIfAbsent(place.passage(), passage -> new ArrayList<>()).add(place);
      }
      byPassage.forEach(
          (passage, places) -> read(new LocatedPassage(in.article(), passage), in, places));
    }

    private void read(LocatedPassage passage, InArticle in, List<Occurrence> places) {
      seen.add(passage.at());
      String text = passage.text();
      List<Span> words = Words.of(text).stream().map(Word::span).toList();
      List<Span> windows = places.stream().map(place -> window(place, words)).toList();
      for (Term term : terms(passage)) {
        if (places.stream().anyMatch(place -> place.keyword().overlaps(term.span()))) {
          continue;
        }
        List<Place> near = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
          if (windows.get(at).overlaps(term.span())) {
            near.add(new Place(in.article(), places.get(at)));
          }
        }
        if (near.isEmpty()) {
          away(term);
        } else {
          allBeside++;
          Beside here = beside.computeIfAbsent(term.stem(), stem -> new Beside());
          here.count++;
          here.places.addAll(near);
          here.written.merge(term.span().in(text), 1, Integer::sum);
        }
      }
    }

    void read(LocatedPassage passage) {
      if (seen.add(passage.at())) {
        terms(passage).forEach(this::away);
      }
    }

    private void away(Term term) {
      allAway++;
      away.merge(term.stem(), 1, Integer::sum);
    }

    List<Collocate> ranked() {
      List<Collocate> all = new ArrayList<>();
      beside.forEach(
          (stem, here) -> {
            double surprise =
                LogLikelihood.ofExcess(here.count, allBeside, away.getOrDefault(stem, 0), allAway);
            if (here.places.size() >= FEWEST && surprise >= LEAST) {
              all.add(new Collocate(here.word(), stem, surprise, List.copyOf(here.places)));
            }
          });
      all.sort(
          Comparator.comparingDouble((Collocate each) -> -each.surprise())
              .thenComparing(Collocate::stem));
      return all.subList(0, Math.min(MOST, all.size()));
    }
  }

  /** From the fifth word before the keyword to the fifth behind, as far as its sentence goes. */
  private static Span window(Occurrence place, List<Span> words) {
    int start = place.keyword().start();
    int end = place.keyword().end();
    int first = firstFrom(words, start);
    for (int at = first - 1; at >= Math.max(0, first - WINDOW); at--) {
      start = Math.max(place.sentence().start(), words.get(at).start());
    }
    int behind = firstFrom(words, end);
    for (int at = behind; at < Math.min(words.size(), behind + WINDOW); at++) {
      end = Math.min(place.sentence().end(), words.get(at).end());
    }
    return new Span(start, end);
  }

  /** The place of the first word that begins at an offset or behind it. */
  private static int firstFrom(List<Span> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words that say something; a single letter or a figure does not. */
  private static List<Term> terms(LocatedPassage passage) {
    String text = passage.text();
    Language language = passage.language();
    return Term.of(text, language).stream()
        .filter(term -> term.span().length() > 1 && !term.isFigure() && !term.hasDigit())
        .filter(term -> !saysLittle(term.span().in(text), language))
        .toList();
  }

  private static boolean saysLittle(String word, Language language) {
    return language.filler(Folding.fold(word)).isNothingTelling();
  }
}
