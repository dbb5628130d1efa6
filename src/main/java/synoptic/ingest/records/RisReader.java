package synoptic.ingest.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.ingest.core.Facts;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.plain.StatedDate;
import synoptic.ingest.plain.StatedName;

/**
 * RIS as reference managers and libraries export it: two letters, two blanks, a dash and a value a
 * line.
 */
public final class RisReader implements FormatReader {

  private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {2}- ?(.*)");

  private final Beside beside;

  /** Reads the files that entries name. */
  public RisReader(Beside beside) {
    this.beside = beside;
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    String text = Decoded.of(source.bytes(), source.encoding(), Optional.empty()).text();
    Map<String, List<StringBuilder>> entry = new HashMap<>();
    StringBuilder last = new StringBuilder();
    for (String line : text.lines().toList()) {
      Matcher tag = TAG.matcher(line);
      boolean isTag = tag.matches();
      boolean isEnd = isTag && tag.group(1).equals("ER");
      boolean isBegin = isTag && tag.group(1).equals("TY");
      if (isEnd && !entry.isEmpty() || isBegin && entry.containsKey("TY")) {
        record(values(entry), source).take(beside, found);
        entry.clear();
      }
      if (!isTag) {
        last.append('\n').append(line.strip());
      } else if (!isEnd) {
        last = new StringBuilder(tag.group(2).strip());
        entry.computeIfAbsent(tag.group(1), unused -> new ArrayList<>()).add(last);
      }
    }
    if (entry.containsKey("TY")) {
      record(values(entry), source).take(beside, found);
    }
  }

  private static Map<String, List<String>> values(Map<String, List<StringBuilder>> entry) {
    Map<String, List<String>> values = new HashMap<>();
    entry.forEach(
        (tag, written) ->
            values.put(tag, written.stream().map(value -> value.toString().strip()).toList()));
    return values;
  }

  private static Record record(Map<String, List<String>> entry, Source source) {
    List<String> files = new ArrayList<>();
    for (String tag : List.of("L1", "L2")) {
      entry.getOrDefault(tag, List.of()).stream()
          .filter(file -> !file.startsWith("http"))
          .forEach(files::add);
    }
    return new Record(
        source.name(), Record.folder(source), known(entry), text(entry), files, Optional.empty());
  }

  /** Some write a paragraph a line, and some each text twice. */
  private static Optional<String> text(Map<String, List<String>> entry) {
    String text =
        Stream.of("AB", "N2")
            .flatMap(tag -> entry.getOrDefault(tag, List.of()).stream())
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return Optional.of(text).filter(told -> !told.isBlank());
  }

  private static FrontMatter known(Map<String, List<String>> entry) {
    Facts facts =
        new Facts()
            .title(first(entry, "TI", "T1", "CT").flatMap(StatedName::line))
            .source(first(entry, "T2", "JO", "JF", "JA", "BT", "PB").flatMap(StatedName::line))
            .published(first(entry, "DA", "Y1", "PY").flatMap(RisReader::date))
            .published(first(entry, "PY", "Y1").flatMap(RisReader::date))
            .language(first(entry, "LA").map(BibtexReader::language))
            .url(first(entry, "UR"));
    for (String tag : List.of("AU", "A1")) {
      for (String author : entry.getOrDefault(tag, List.of())) {
        facts.alsoAuthor(StatedName.line(BibtexReader.turned(author)));
      }
    }
    return facts.front();
  }

  /** {@code 2023/11/22/Wednesday}, {@code 2023/02//}, {@code 2023}. */
  private static Optional<PartialDate> date(String stated) {
    return StatedDate.of(stated.replaceFirst("(?<=\\d)/+(?:[^/\\d].*)?$", ""));
  }

  private static Optional<String> first(Map<String, List<String>> entry, String... tags) {
    for (String tag : tags) {
      Optional<String> value =
          entry.getOrDefault(tag, List.of()).stream().filter(each -> !each.isEmpty()).findFirst();
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
