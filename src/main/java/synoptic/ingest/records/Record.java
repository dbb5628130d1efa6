package synoptic.ingest.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Problem;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader.Drafts;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.json.Json;
import synoptic.ingest.page.HtmlPage;
import synoptic.ingest.plain.Byline;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;
import synoptic.ingest.plain.TextReader;

/**
 * What a record states about an article, with its text or the files that hold it.
 *
 * @param name how problems name the record's file
 * @param folder in which the files have to lie
 * @param problem what is wrong with the record, where something is
 */
record Record(
    String name,
    Path folder,
    FrontMatter known,
    Optional<String> text,
    List<String> files,
    Optional<String> problem) {

  /** How much of a title names its record in a problem. */
  private static final int LONGEST_NAME = 100;

  /** Keys of records that state no field and are read all the same. */
  private static final Set<String> OTHERS = Set.of("attachments", "file", "path", "issued");

  /** Whether what stands under the name is read. */
  static boolean isKnown(String name) {
    return OTHERS.contains(name) || Fields.of(name).isPresent();
  }

  static Record of(String name, Path folder, FrontMatter known, List<String> files) {
    return new Record(name, folder, known, Optional.empty(), files, Optional.empty());
  }

  static Path folder(Source source) {
    Path folder = source.path().toAbsolutePath().getParent();
    return folder == null ? source.path().toAbsolutePath() : folder;
  }

  /** A record of JSON, under the keys that news corpora, JSON Feed, CSL and scripts use. */
  static Record of(Json json, Source source) {
    Map<Fields, String> stated = Fields.read(named(json));
    Facts facts = new Facts();
    for (String key : List.of("author", "authors", "byline", "creator", "creators")) {
      if (facts.front().author().isEmpty()) {
        json.get(key).items().forEach(author -> facts.alsoAuthor(person(author)));
      }
    }
    List<String> files = new ArrayList<>();
    json.get("attachments")
        .items()
        .forEach(each -> each.text("path", "localPath").ifPresent(files::add));
    json.text("file", "path").ifPresent(files::add);
    FrontMatter known = tell(stated, facts.published(issued(json).flatMap(StatedDate::of)));
    return new Record(source.name(), folder(source), known, text(stated), files, Optional.empty());
  }

  /** The texts of a record by their keys, those of {@code {"headline": {"main": …}}} too. */
  private static Map<String, String> named(Json json) {
    Map<String, String> named = new LinkedHashMap<>();
    json.entries()
        .forEach(
            (key, value) ->
                value
                    .text()
                    .or(() -> value.text(keysWithin(key)))
                    .ifPresent(text -> named.put(key, text)));
    return named;
  }

  /** Under what keys a value that is an object keeps what it states. */
  private static String[] keysWithin(String key) {
    boolean isText = Fields.of(key).filter(Fields.TEXT::equals).isPresent();
    return isText
        ? new String[] {"text", "html", "body", "content", "value", "main", "original"}
        : new String[] {"name", "title", "main", "original", "text"};
  }

  /** A row of a table. */
  static Record of(Map<Fields, String> values, Source source) {
    FrontMatter known = tell(values, new Facts());
    return new Record(
        source.name(), folder(source), known, text(values), List.of(), Optional.empty());
  }

  private static FrontMatter tell(Map<Fields, String> values, Facts facts) {
    boolean isSigned = facts.front().author().isPresent();
    facts
        .title(value(values, Fields.TITLE).flatMap(StatedName::line))
        .source(value(values, Fields.SOURCE).flatMap(StatedName::line))
        .published(value(values, Fields.PUBLISHED).flatMap(Record::date))
        .language(value(values, Fields.LANGUAGE).map(BibtexReader::language))
        .url(value(values, Fields.URL));
    return isSigned
        ? facts.front()
        : facts.author(value(values, Fields.AUTHOR).flatMap(Record::author)).front();
  }

  private static Optional<String> value(Map<Fields, String> values, Fields field) {
    return Optional.ofNullable(values.get(field));
  }

  private static Optional<String> text(Map<Fields, String> values) {
    return value(values, Fields.TEXT).or(() -> value(values, Fields.SUMMARY));
  }

  /** Without the "By" with which some state it. */
  static Optional<String> author(String stated) {
    return StatedName.line(stated)
        .map(line -> Byline.of(line).flatMap(Byline::author).orElse(line));
  }

  /** A date, or the seconds or milliseconds since 1970 that programs count. */
  private static Optional<PartialDate> date(String stated) {
    if (!stated.matches("\\d{9,10}|\\d{12,13}")) {
      return StatedDate.of(stated);
    }
    long counted = Long.parseLong(stated);
    long seconds = stated.length() > 10 ? counted / 1000 : counted;
    return Optional.of(PartialDate.of(LocalDate.ofEpochDay(seconds / 86_400)));
  }

  private static Optional<String> person(Json author) {
    return author
        .text()
        .or(() -> author.text("name", "literal"))
        .or(
            () ->
                author
                    .text("family", "lastName")
                    .map(
                        family ->
                            author.text("given", "firstName").map(given -> given + " ").orElse("")
                                + family))
        .flatMap(Record::author);
  }

  /** CSL writes a date as a list of its parts. */
  private static Optional<String> issued(Json json) {
    List<Json> parts =
        json.get("issued").get("date-parts").items().stream()
            .findFirst()
            .map(Json::items)
            .orElse(List.of());
    return parts.stream()
        .flatMap(part -> part.text().stream())
        .reduce((one, other) -> one + "-" + other);
  }

  Record toldIf(boolean isWrong, String what) {
    return isWrong ? new Record(name, folder, known, text, files, Optional.of(what)) : this;
  }

  /** Gives the article: from the record's own text, or else from the first file that is text. */
  void take(Beside beside, Drafts found) throws IOException {
    if (problem.isPresent()) {
      found.take(refused(problem.get()));
    } else if (text.isPresent() && files.isEmpty()) {
      found.take(draft(text.get()));
    } else if (files.isEmpty()) {
      found.take(refused(called() + "has neither a text nor a file"));
    } else {
      file(beside, found);
    }
  }

  private Draft draft(String body) throws Refusal {
    boolean isHtml = body.contains("</p>") || body.contains("</div>") || body.contains("<br");
    Draft.Page page =
        isHtml
            ? new Draft.Page(HtmlPage.paragraphs(body), Draft.Look.MARKED)
            : TextReader.page(body);
    return new Draft(known, page, List.of(), List.of());
  }

  private void file(Beside beside, Drafts found) throws IOException {
    Optional<String> why = Optional.empty();
    for (String named : files) {
      List<Draft> drafts = new ArrayList<>();
      try {
        beside.read(within(named), drafts::add);
      } catch (Refusal refusal) {
        why = why.or(() -> Optional.of("the file " + named + " " + refusal.getMessage()));
      }
      if (!drafts.isEmpty()) {
        for (Draft draft : drafts) {
          found.take(draft.with(known));
        }
        return;
      }
    }
    String what = why.orElse("its file has no text");
    found.take(text.isPresent() ? draft(text.get()) : refused(called() + what));
  }

  private String called() {
    return known
        .title()
        .map(
            title -> title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) + "…" : title)
        .map(title -> "the record \"" + title + "\": ")
        .orElse("a record ");
  }

  private Draft refused(String what) {
    return Draft.of(FrontMatter.UNKNOWN, List.of()).told(new Problem(name, what));
  }

  /** The file, where it lies within the folder, whatever links lead to it. */
  private Path within(String named) throws IOException {
    try {
      Path file = folder.resolve(named.replace('\\', '/').replaceFirst("^file://", "")).normalize();
      if (!Files.isRegularFile(file)) {
        throw new Refusal(file.startsWith(folder) ? "is not there" : OUTSIDE);
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new Refusal(OUTSIDE);
      }
      return file;
    } catch (InvalidPathException impossible) {
      throw new Refusal("is not there");
    }
  }

  private static final String OUTSIDE = "lies outside the export's folder and is not read";
}
