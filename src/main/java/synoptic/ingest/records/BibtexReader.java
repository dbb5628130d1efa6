package synoptic.ingest.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.corpus.FrontMatter;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;

/** BibTeX and BibLaTeX as reference managers export them, with the files that entries name. */
public final class BibtexReader implements FormatReader {

  private static final Pattern AND = Pattern.compile("\\s+and\\s+");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Beside beside;

  /** Reads the files that entries name. */
  public BibtexReader(Beside beside) {
    this.beside = beside;
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    String text = Decoded.of(source.bytes(), source.encoding(), Optional.empty()).text();
    BibtexEntries entries = new BibtexEntries(text);
    for (Optional<Map<String, String>> entry = entries.next();
        entry.isPresent();
        entry = entries.next()) {
      Map<String, String> fields = entry.get();
      Record.of(source.name(), Record.folder(source), known(fields), files(fields.get("file")))
          .take(beside, found);
    }
  }

  private static FrontMatter known(Map<String, String> fields) {
    Facts facts =
        new Facts()
            .title(field(fields, "title"))
            .source(field(fields, "journaltitle"))
            .source(field(fields, "journal"))
            .source(field(fields, "publisher"))
            .source(field(fields, "organization"))
            .source(field(fields, "institution"))
            .published(field(fields, "date").flatMap(StatedDate::of))
            .published(yearAndMonth(fields).flatMap(StatedDate::of))
            .language(field(fields, "langid").map(BibtexReader::language))
            .language(field(fields, "language").map(BibtexReader::language))
            .url(Optional.ofNullable(fields.get("url")));
    field(fields, "author")
        .ifPresent(
            authors -> {
              for (String author : AND.split(authors)) {
                facts.alsoAuthor(StatedName.line(turned(author)));
              }
            });
    return facts.front();
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(TexLetters::plain).flatMap(StatedName::line);
  }

  private static Optional<String> yearAndMonth(Map<String, String> fields) {
    String month = fields.getOrDefault("month", "").strip().toLowerCase(java.util.Locale.ROOT);
    int named = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
    String digits = named >= 0 ? "-" + (named + 1) : month.matches("\\d{1,2}") ? "-" + month : "";
    String day = fields.getOrDefault("day", "");
    String dayPart = !digits.isEmpty() && day.matches("\\d{1,2}") ? "-" + day : "";
    return field(fields, "year").map(year -> year + digits + dayPart);
  }

  /** The tag of a language that is named; a tag stays. */
  static String language(String named) {
    return switch (named.toLowerCase(java.util.Locale.ROOT)) {
      case "english", "american", "british" -> "en";
      case "german", "ngerman", "deutsch" -> "de";
      case "french", "français" -> "fr";
      case "spanish", "español" -> "es";
      case "russian" -> "ru";
      case "arabic" -> "ar";
      case "turkish" -> "tr";
      case "greek" -> "el";
      case "italian" -> "it";
      default -> named;
    };
  }

  /** {@code Okafor, Ines} in the order of speech. */
  static String turned(String author) {
    int comma = author.indexOf(", ");
    return comma < 0 ? author : author.substring(comma + 2) + " " + author.substring(0, comma);
  }

  /** Files as {@code description:path:type}, parted by semicolons, or paths alone. */
  private static List<String> files(String field) {
    List<String> files = new ArrayList<>();
    for (String file : field == null ? new String[0] : field.split("(?<!\\\\);")) {
      String[] parts = file.strip().split("(?<!\\\\):", -1);
      String path = parts.length >= 3 ? parts[parts.length - 2] : parts[parts.length - 1];
      if (!path.isBlank()) {
        files.add(path.strip().replaceAll("\\\\([:;_&%#{}])", "$1"));
      }
    }
    return files;
  }
}
