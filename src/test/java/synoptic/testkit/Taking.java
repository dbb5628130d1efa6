package synoptic.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.ingest.Ingest;
import synoptic.ingest.core.Given;
import synoptic.ingest.core.Ingested;
import synoptic.ingest.core.Recurring;

/** Takes files in for tests. */
public final class Taking {

  private Taking() {}

  /** All that a file holds. */
  public static List<Ingested> all(Path file) {
    List<Ingested> all = new ArrayList<>();
    Ingest.read(file, Given.NOTHING, all::add);
    return all;
  }

  /** Holds of any bytes: something is told of the file, and no fault of ours is among it. */
  public static List<Ingested> readOrRefused(Path file) {
    List<Ingested> all = all(file);
    assertFalse(all.isEmpty());
    for (Ingested each : all) {
      assertTrue(each.problems().stream().noneMatch(Taking::isOurFault), each::toString);
      assertFalse(each.article().isEmpty() && each.problems().isEmpty(), file::toString);
    }
    return all;
  }

  /** Where a file's own words stand in a problem, they stand further on. */
  private static boolean isOurFault(Problem problem) {
    return problem.what().startsWith(Problem.OUR_FAULT);
  }

  /** What a file of one article holds. */
  public static Ingested one(Path file, FrontMatter given) {
    List<Ingested> all = new ArrayList<>();
    Ingest.read(file, new Given(given, Optional.empty(), Recurring.NONE), all::add);
    assertEquals(1, all.size(), all::toString);
    return all.getFirst();
  }

  /**
   * Holds of what a file shows beside it; {@code -Dgenerated=write} writes that anew, to be read
   * before it is kept.
   */
  public static void assertWritten(Path expected, Ingested ingested) throws IOException {
    if ("write".equals(System.getProperty("generated"))) {
      Files.writeString(expected, written(ingested));
    }
    assertEquals(Files.readString(expected), written(ingested));
  }

  /** What files hold that come in together, one article each. */
  public static List<Ingested> together(List<Path> files) {
    Recurring recurring = Ingest.recurring(files, Optional.empty());
    List<Ingested> all = new ArrayList<>();
    files.forEach(
        file ->
            Ingest.read(
                file, new Given(FrontMatter.UNKNOWN, Optional.empty(), recurring), all::add));
    return all;
  }

  /** What came of a file, to be read beside it. */
  public static String written(Ingested ingested) {
    Article article = ingested.article().orElseThrow();
    StringBuilder text = new StringBuilder();
    FrontMatter front = article.front();
    text.append("title: ").append(front.title().orElse("")).append('\n');
    text.append("source: ").append(front.source().orElse("")).append('\n');
    text.append("author: ").append(front.author().orElse("")).append('\n');
    text.append("published: ")
        .append(front.published().map(Object::toString).orElse(""))
        .append('\n');
    text.append("language: ").append(front.language().orElse("")).append('\n');
    front.url().ifPresent(url -> text.append("url: ").append(url).append('\n'));
    text.append('\n');
    article
        .passages()
        .forEach(
            passage ->
                text.append(passage.section().isEmpty() ? "" : "[" + passage.section() + "] ")
                    .append(passage.text())
                    .append('\n'));
    text.append('\n');
    ingested
        .dropped()
        .forEach(
            dropped ->
                text.append(dropped.line())
                    .append(" ")
                    .append(dropped.reason())
                    .append(": ")
                    .append(dropped.text())
                    .append('\n'));
    return text.toString().replaceAll("(?m) +$", "");
  }
}
