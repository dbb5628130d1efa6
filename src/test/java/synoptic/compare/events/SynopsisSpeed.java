package synoptic.compare.events;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import synoptic.compare.align.AlignmentContext;
import synoptic.compare.events.Synopsis.Sentence;
import synoptic.compare.events.Telling.Manner;
import synoptic.corpus.Article;
import synoptic.corpus.Passage;
import synoptic.corpus.PassageRef;
import synoptic.model.embedding.Embedding;
import synoptic.search.ArticleEntry;
import synoptic.testkit.TestArticles;
import synoptic.text.Span;

/**
 * How much processor time a synopsis of a large event takes once meanings are known: 12 articles of
 * 25 sentences of made-up words, of which the articles share two thirds in other words and another
 * order. Run by {@code main}; BENCHMARKS.md has the figures.
 */
final class SynopsisSpeed {

  private static final int ARTICLES = 12;
  private static final int SENTENCES = 25;
  private static final int WORDS = 22;
  private static final int VOCABULARY = 1_500;
  private static final int ROUNDS = 15;

  private final Random chance = new Random(7);

  private SynopsisSpeed() {}

  public static void main(String[] arguments) {
    SynopsisSpeed speed = new SynopsisSpeed();
    List<Article> articles = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    speed.fill(articles, sentences);
    Event event = new Event("a0", "Event", articles.stream().map(ArticleEntry::of).toList());
    List<Long> micros = new ArrayList<>();
    Synopsis synopsis = null;
    for (int round = 0; round < ROUNDS; round++) {
      long start = processor();
      synopsis = Synopsis.of(event, "Source 0", sentences, AlignmentContext.NONE, Copies.NONE);
      micros.add((processor() - start) / 1_000);
    }
    long first = micros.getFirst();
    Collections.sort(micros);
    System.out.printf(
        Locale.ROOT,
        "%d facts (%d shared, %08x): first %.0f ms, median of %d rounds %.0f ms of processor time%n",
        synopsis.facts().size(),
        synopsis.shared().size(),
        places(synopsis).hashCode(),
        first / 1e3,
        ROUNDS,
        micros.get(ROUNDS / 2) / 1e3);
  }

  /** Where each fact's sentences stand: by this one sees whether a change keeps the result. */
  private static List<List<PassageRef>> places(Synopsis synopsis) {
    return synopsis.facts().stream()
        .map(fact -> fact.told().stream().map(Telling::at).toList())
        .toList();
  }

  /** The processor time of the process so far, in nanoseconds, which other work hardly changes. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void fill(List<Article> articles, List<Sentence> sentences) {
    List<List<String>> told =
        IntStream.range(0, 3 * SENTENCES / 2).mapToObj(at -> words()).toList();
    List<byte[]> meant = told.stream().map(words -> meaning()).toList();
    for (int number = 0; number < ARTICLES; number++) {
      List<String> texts = new ArrayList<>();
      List<Embedding> meanings = new ArrayList<>();
      for (int at = 0; at < SENTENCES; at++) {
        int which = chance.nextInt(told.size());
        boolean isOwn = chance.nextInt(3) == 0;
        texts.add(text(isOwn ? words() : otherwise(told.get(which))));
        meanings.add(Embedding.ofBytes(isOwn ? meaning() : near(meant.get(which))));
      }
      Article article =
          TestArticles.article(
              "a" + number,
              "Source " + number,
              "2020-03-0" + (1 + number % 9),
              texts.toArray(String[]::new));
      articles.add(article);
      for (int at = 0; at < SENTENCES; at++) {
        Passage passage = article.passages().get(at);
        Span whole = new Span(0, passage.text().length());
        Telling telling =
            new Telling(ArticleEntry.of(article), passage, whole, Manner.OWN, Optional.empty());
        sentences.add(new Sentence(telling, List.of(meanings.get(at))));
      }
    }
  }

  private List<String> words() {
    return IntStream.range(0, WORDS).mapToObj(at -> word()).toList();
  }

  /** A word, a name in six, a figure in thirty. */
  private String word() {
    int number = (int) (VOCABULARY * chance.nextDouble() * chance.nextDouble());
    if (chance.nextInt(30) == 0) {
      return Integer.toString(number);
    }
    StringBuilder word = new StringBuilder();
    for (int rest = number + 30; rest > 0; rest /= 9) {
      word.append("bdfgklmnr".charAt(rest % 9)).append("aeiou".charAt(rest % 5));
    }
    return chance.nextInt(6) == 0
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word.toString();
  }

  private List<String> otherwise(List<String> words) {
    List<String> other = new ArrayList<>(words);
    for (int change = 0; change < WORDS / 5; change++) {
      other.set(chance.nextInt(WORDS), word());
    }
    Collections.swap(other, 0, chance.nextInt(WORDS));
    return other;
  }

  private static String text(List<String> words) {
    return "The " + String.join(" ", words) + ".";
  }

  private byte[] meaning() {
    byte[] meaning = new byte[Embedding.DIMENSIONS];
    chance.nextBytes(meaning);
    for (int at = 0; at < meaning.length; at++) {
      meaning[at] /= 2;
    }
    return meaning;
  }

  private byte[] near(byte[] meaning) {
    byte[] near = Arrays.copyOf(meaning, meaning.length);
    for (int change = 0; change < near.length / 4; change++) {
      near[chance.nextInt(near.length)] = (byte) (chance.nextInt(127) - 63);
    }
    return near;
  }
}
