package synoptic.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a library of made-up news, to measure with: {@code LargeLibrary DIR ARTICLES}. The same
 * call writes the same files. Words are as rare as words of a language are (Zipf 1949), an article
 * has about ten passages of one to three sentences, every fourth of which somebody says; one
 * article in thirty has the word {@code ceasefire}.
 */
public final class LargeLibrary {

  private static final int WORDS = 60_000;
  private static final int PASSAGES = 10;
  private static final int SOURCES = 40;
  private static final int PEOPLE = 5_000;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final String[] CUES = {"said", "told reporters", "warned", "denied", "announced"};

  private final Random random = new Random(7);

  private LargeLibrary() {}

  /**
   * @throws IOException where the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0], "articles"));
    int articles = Integer.parseInt(arguments[1]);
    LargeLibrary library = new LargeLibrary();
    for (int number = 0; number < articles; number++) {
      Files.writeString(folder.resolve("a%06d.md".formatted(number)), library.article(number));
    }
  }

  private String article(int number) {
    StringBuilder text = new StringBuilder("---\ntitle: ");
    text.append(capital(words(5)));
    text.append("\nsource: The ").append(capital(word(random.nextInt(SOURCES)))).append(" Post");
    text.append("\npublished: ").append(FIRST.plusDays(number % 9_000L));
    text.append("\nlanguage: en\n---\n");
    for (int passage = 0; passage < PASSAGES; passage++) {
      text.append('\n');
      for (int sentence = random.nextInt(3); sentence >= 0; sentence--) {
        text.append(sentence()).append(sentence == 0 ? '\n' : ' ');
      }
    }
    return text.toString();
  }

  private String sentence() {
    String said = words(8 + random.nextInt(10));
    String word = random.nextInt(600) == 0 ? said + " ceasefire" : said;
    return random.nextInt(4) == 0
        ? "“" + capital(word) + ",” " + person() + " " + CUES[random.nextInt(CUES.length)] + "."
        : capital(word) + ".";
  }

  private String person() {
    int who = rank(PEOPLE);
    return capital(word(WORDS + who)) + " " + capital(word(WORDS + PEOPLE + who / 2));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < count; at++) {
      words.append(at == 0 ? "" : " ").append(word(rank(WORDS)));
    }
    return words.toString();
  }

  /** A small number more often than a large one: the first of n comes in one of ln n draws. */
  private int rank(int most) {
    return (int) Math.exp(random.nextDouble() * Math.log(most)) - 1;
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 12; rest > 0; rest /= 60) {
      word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
    }
    return word.toString();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
