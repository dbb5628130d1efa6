package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.Article;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.Ingested;

/** The day with which a file's name begins, as Jekyll and many archives name their files. */
public final class NameDate {

  private static final Pattern DAY =
      Pattern.compile("((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?![\\d]).*");

  private NameDate() {}

  /** The article with the day of its file's name where nothing else tells one, which is said. */
  public static Ingested dated(Ingested made, String name) {
    boolean isUndated =
        made.article().filter(article -> article.front().published().isEmpty()).isPresent();
    Optional<PartialDate> day = isUndated ? of(name) : Optional.empty();
    if (day.isEmpty()) {
      return made;
    }
    List<Problem> problems = new ArrayList<>(made.problems());
    problems.add(new Problem(name, "states no date; %s is from its name".formatted(day.get())));
    FrontMatter dated = new Facts().published(day).front();
    return new Ingested(
        made.article().map(read -> new Article(read.id(), read.front().or(dated), read.passages())),
        made.dropped(),
        problems);
  }

  /** The day; empty where the name begins otherwise, or with no day that there is. */
  static Optional<PartialDate> of(String name) {
    Matcher day = DAY.matcher(name);
    return day.matches()
        ? PartialDate.parse(day.group(1) + "-" + day.group(3) + "-" + day.group(4))
        : Optional.empty();
  }
}
