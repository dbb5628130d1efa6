package synoptic.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import synoptic.text.Span;
import synoptic.train.PlainJson;

/** An article with the attributions that people marked in it. */
record GoldArticle(String text, List<Attribution> attributions) {

  /** Each part may stand in several pieces, or in none. */
  record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

  /** Reads a line of {@code {"text", "attributions": [{"source", "cue", "content"}]}}. */
  static GoldArticle of(String json) {
    Map<?, ?> article = (Map<?, ?>) PlainJson.of(json);
    String text = (String) article.get("text");
    List<Attribution> attributions = new ArrayList<>();
    for (Object each : (List<?>) article.get("attributions")) {
      Map<?, ?> row = (Map<?, ?>) each;
      attributions.add(
          new Attribution(
              spans(text, row.get("source")),
              spans(text, row.get("cue")),
              spans(text, row.get("content"))));
    }
    return new GoldArticle(text, attributions);
  }

  /** The file counts in code points. */
  private static List<Span> spans(String text, Object pairs) {
    List<Span> spans = new ArrayList<>();
    for (Object pair : (List<?>) pairs) {
      List<?> ends = (List<?>) pair;
      int start = text.offsetByCodePoints(0, ((Number) ends.get(0)).intValue());
      int end = text.offsetByCodePoints(0, ((Number) ends.get(1)).intValue());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
