package synoptic.ingest.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;

/** How news databases write the articles of a text, told by what no other text has. */
enum ExportForm {
  /** Title, outlet and day a line each, labels, the text below {@code Body}. */
  NEXIS_UNI(
      "^(?:Load-Date|Length|Section): .*\\R(?:.*\\R){0,8}?Body\\h*$|^Job Number: *\\d+\\h*$",
      "^\\h*End of Document\\h*$",
      ExportedText::ofNexisUni),
  /** Outlet, day and title apart, labels in capitals, the text below them. */
  LEXIS(
      "^\\h*1 of \\d+ DOCUMENTS?\\h*$", "^\\h*\\d+ of \\d+ DOCUMENTS?\\h*$", ExportedText::ofLexis),
  /** {@code Full text: …} among other labels. */
  PROQUEST(
      "\\A(?=[\\s\\S]{0,8000}ProQuest)[\\s\\S]{0,4000}?^Document 1 of \\d+\\h*$",
      "^(?:_{10,}\\h*\\R\\s*)?Document \\d+ of \\d+\\h*$",
      ExportedText::ofProQuest),
  /** Two capitals before each field. */
  FACTIVA_CODES(
      "^HD {2,}\\S.*\\R(?:.*\\R){0,12}?(?:WC|PD|SN) {2,}\\S",
      "^(?=HD {2,})",
      ExportedText::ofCodes),
  /** Fields a line each, with the number of words, down to a copyright line. */
  FACTIVA(
      "^\\d[\\d,.]* words\\h*\\R.*\\d{4}\\h*\\R(?:.*\\R){1,7}?(?:\\(c\\)|Copyright|©)",
      "^Document [A-Za-z0-9]{15,40}\\h*$", ExportedText::ofFields);

  /** How much of a first line names its article in a problem. */
  private static final int LONGEST_NAME = 100;

  private final Pattern sign;
  private final Pattern between;
  private final Function<List<String>, Optional<ExportedText>> reader;

  ExportForm(String sign, String between, Function<List<String>, Optional<ExportedText>> reader) {
    this.sign = Pattern.compile(sign, Pattern.MULTILINE);
    this.between = Pattern.compile(between, Pattern.MULTILINE);
    this.reader = reader;
  }

  static Optional<ExportForm> of(String text) {
    String start = text.substring(0, Math.min(text.length(), 8_192));
    return Arrays.stream(values()).filter(form -> form.sign.matcher(start).find()).findFirst();
  }

  /** What stands there for an article and holds no sentence is told, but for cover and end. */
  List<Draft> articles(String text, String name) {
    String[] parts = between.split(text, -1);
    List<Draft> articles = new ArrayList<>();
    for (int at = 0; at < parts.length; at++) {
      List<String> lines = parts[at].lines().toList();
      boolean isBetween = at > 0 && at < parts.length - 1 && !parts[at].isBlank();
      reader
          .apply(lines)
          .or(() -> ExportedText.ofProse(lines))
          .map(ExportedText::draft)
          .or(() -> isBetween ? Optional.of(refused(lines, name)) : Optional.empty())
          .ifPresent(articles::add);
    }
    return articles;
  }

  private static Draft refused(List<String> lines, String name) {
    String first =
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    String called = first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) + "…" : first;
    return Draft.of(FrontMatter.UNKNOWN, List.of())
        .told(new Problem(name, "the article \"" + called + "\": has no text that can be told"));
  }
}
