package synoptic.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.corpus.Part;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.text.Span;

/** Finds statements of two plain shapes, always the same ones. */
public final class PlainStatements {

  private static final Pattern SAYING =
      Pattern.compile(
          "(?<speaker>It|\\p{Lu}\\w+ \\p{Lu}\\w+) (?<cue>said|was reported) (?<content>that [^.]*)"
              + "|(?<quoted>“[^”]*”) (?<name>\\p{Lu}\\w+ \\p{Lu}\\w+) (?<said>said)");

  private PlainStatements() {}

  public static List<List<Statement>> of(List<String> passages) {
    return passages.stream().map(PlainStatements::of).toList();
  }

  private static List<Statement> of(String text) {
    List<Statement> statements = new ArrayList<>();
    Matcher saying = SAYING.matcher(text);
    while (saying.find()) {
      boolean quoted = saying.group("quoted") != null;
      Part content = part(text, saying, quoted ? "quoted" : "content");
      Part speaker = part(text, saying, quoted ? "name" : "speaker");
      statements.add(
          new Statement(
              quoted
                  ? Statement.Kind.DIRECT
                  : content.text().contains("“") ? Statement.Kind.MIXED : Statement.Kind.INDIRECT,
              Optional.of(part(text, saying, quoted ? "said" : "cue")),
              Optional.of(speaker)
                  .filter(who -> !who.text().equals("It"))
                  .map(who -> new Speaker(who, who.text(), Speaker.Sort.PERSON)),
              List.of(content),
              List.of()));
    }
    return statements;
  }

  private static Part part(String text, MatchResult match, String group) {
    return Part.of(text, new Span(match.start(group), match.end(group)));
  }
}
