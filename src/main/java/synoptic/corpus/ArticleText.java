package synoptic.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import synoptic.text.CleanText;

/**
 * An article as Markdown with YAML front matter, meant to be read and corrected by hand. A blank
 * line parts passages; a heading ({@code ##}) is the section of the passages below it; a first
 * heading with one {@code #} is the title where the front matter states none.
 */
public final class ArticleText {

  private ArticleText() {}

  /**
   * The article that {@code text} writes. Its words always come in; what is odd about them is told.
   *
   * @param id the article's id, which also names it in problems
   */
  public static ParsedArticle parse(String id, String text) {
    return parse(id, text, PartialDate::parse);
  }

  /**
   * The same of a text that another program wrote.
   *
   * @param dates reads a date that its front matter writes otherwise than ours
   */
  public static ParsedArticle parse(
      String id, String text, Function<String, Optional<PartialDate>> dates) {
    String clean = CleanText.of(text);
    List<Problem> problems = new ArrayList<>();
    Fenced fenced = Fenced.in(clean);
    if (fenced.isOpen()) {
      problems.add(new Problem(id, "the front matter that begins on line 1 is never closed"));
    }
    FrontMatter stated =
        fenced.yaml().map(yaml -> FrontMatterYaml.read(id, yaml, dates, problems)).orElse(NOTHING);
    ArticleBody body = ArticleBody.of(clean, fenced.bodyStart(), stated.title().isEmpty());
    body.remarks().forEach(remark -> problems.add(new Problem(id, remark, true)));
    FrontMatter front = body.title().map(stated::titled).orElse(stated);
    return new ParsedArticle(Optional.of(new Article(id, front, body.passages())), problems);
  }

  private static final FrontMatter NOTHING = FrontMatter.UNKNOWN;

  /** The file's text; {@link #parse} reads it back as the same article. */
  public static String write(Article article) {
    StringBuilder text = new StringBuilder();
    text.append("---\n").append(FrontMatterYaml.write(article.front())).append("---\n");
    String section = "";
    for (Passage passage : article.passages()) {
      String heading = CleanText.line(passage.section());
      if (!heading.equals(section)) {
        text.append('\n').append(("## " + heading).stripTrailing()).append('\n');
        section = heading;
      }
      String line = CleanText.line(passage.text());
      if (!line.isEmpty()) {
        text.append('\n').append(ArticleBody.escaped(line)).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Where the front matter stands.
   *
   * @param yaml what stands between the fences, where there are any
   * @param bodyStart index of the first character below them
   * @param isOpen whether the first fence has no second one
   */
  private record Fenced(Optional<String> yaml, int bodyStart, boolean isOpen) {

    static Fenced in(String text) {
      int first = lineEnd(text, 0);
      if (!text.substring(0, Math.min(first, 80)).stripTrailing().equals("---")) {
        return new Fenced(Optional.empty(), 0, false);
      }
      int yamlStart = Math.min(first + 1, text.length());
      for (int at = yamlStart; at < text.length(); ) {
        int end = lineEnd(text, at);
        if (end - at <= 80 && isFence(text.substring(at, end).stripTrailing())) {
          String yaml = text.substring(yamlStart, at);
          return new Fenced(Optional.of(yaml), Math.min(end + 1, text.length()), false);
        }
        at = end + 1;
      }
      return new Fenced(Optional.empty(), 0, true);
    }

    private static boolean isFence(String line) {
      return line.equals("---") || line.equals("...");
    }

    private static int lineEnd(String text, int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }
  }
}
