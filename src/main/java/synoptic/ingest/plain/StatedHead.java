package synoptic.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.FrontMatterKeys;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.Facts;

/**
 * Facts at the top of a text that are no YAML: {@code Title: …} lines without a fence
 * (MultiMarkdown and many archives), or lines behind a percent sign (Pandoc). A block of which
 * anything else is said, or whose facts cannot be read, is text.
 *
 * @param dropped lines that state nothing that is kept
 * @param rest the text below them
 */
record StatedHead(FrontMatter facts, List<Dropped> dropped, String rest) {

  private static final int MOST_LINES = 20;
  private static final int LONGEST = 250;
  private static final int FEWEST_FACTS = 2;
  private static final Pattern FACT = Pattern.compile("(\\p{L}[\\p{L}_ -]{0,30}):(?:\\s+(\\S.*))?");
  private static final List<String> PANDOC = List.of("title", "author", "published");

  /** Empty where the text begins otherwise. */
  static Optional<StatedHead> of(String text) {
    List<String> lines =
        text.lines().limit(MOST_LINES).map(String::strip).takeWhile(it -> !it.isEmpty()).toList();
    Map<String, String> stated = new HashMap<>();
    List<Dropped> dropped = new ArrayList<>();
    boolean areFacts =
        text.startsWith("% ") ? arePercent(lines, stated) : areKeys(lines, stated, dropped);
    FrontMatter facts = facts(stated);
    return areFacts
            && lines.size() < MOST_LINES
            && count(facts) == stated.size()
            && stated.size() >= FEWEST_FACTS
        ? Optional.of(new StatedHead(facts, dropped, below(text, lines.size())))
        : Optional.empty();
  }

  /** Pandoc's block: title, authors and date, each behind a percent sign. */
  private static boolean arePercent(List<String> lines, Map<String, String> stated) {
    for (int at = 0; at < Math.min(lines.size(), PANDOC.size()); at++) {
      String words = lines.get(at).substring(1).strip().replace("; ", ", ");
      if (!words.isEmpty()) {
        stated.put(PANDOC.get(at), words);
      }
    }
    return lines.size() <= PANDOC.size() && lines.stream().allMatch(line -> line.startsWith("%"));
  }

  private static boolean areKeys(
      List<String> lines, Map<String, String> stated, List<Dropped> dropped) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher fact = FACT.matcher(line);
      if (line.length() > LONGEST || !fact.matches()) {
        return false;
      }
      Optional<String> own = FrontMatterKeys.own(fact.group(1));
      if (own.isPresent() && fact.group(2) != null) {
        stated.putIfAbsent(own.get(), fact.group(2));
      } else if (FrontMatterKeys.isNoFact(fact.group(1))) {
        dropped.add(new Dropped(Dropped.Reason.LABELS, line, at + 1));
      } else if (own.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static FrontMatter facts(Map<String, String> stated) {
    return new Facts()
        .title(Optional.ofNullable(stated.get("title")))
        .source(Optional.ofNullable(stated.get("source")))
        .author(Optional.ofNullable(stated.get("author")))
        .published(Optional.ofNullable(stated.get("published")).flatMap(StatedDate::of))
        .language(Optional.ofNullable(stated.get("language")))
        .url(Optional.ofNullable(stated.get("url")))
        .front();
  }

  /** How many facts could be read. */
  private static long count(FrontMatter facts) {
    return Stream.of(
            facts.title(),
            facts.source(),
            facts.author(),
            facts.published(),
            facts.language(),
            facts.url())
        .filter(Optional::isPresent)
        .count();
  }

  private static String below(String text, int lines) {
    int at = 0;
    for (int line = 0; line < lines; line++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    return text.substring(at);
  }
}
