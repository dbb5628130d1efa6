package synoptic.ingest.records;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import synoptic.ingest.core.FormatReader;
import synoptic.ingest.core.Limits;
import synoptic.ingest.core.Refusal;
import synoptic.ingest.core.Source;
import synoptic.ingest.encoding.Decoded;
import synoptic.ingest.json.Json;

/**
 * JSON Lines, of which one line at a time lies in memory, and JSON with one record or a list of
 * them.
 */
public final class JsonReader implements FormatReader {

  /** Under what keys files keep their list of records. */
  private static final List<String> LISTS =
      List.of("items", "articles", "docs", "documents", "results", "records", "data", "entries");

  private final Beside beside;

  /** Reads the files that records point to. */
  public JsonReader(Beside beside) {
    this.beside = beside;
  }

  @Override
  public void read(Source source, Drafts found) throws IOException {
    if (areLines(source)) {
      lines(source, found);
      return;
    }
    String text = Decoded.of(source.bytes(), source.encoding(), Optional.empty()).text();
    if (text.length() > Limits.TREE) {
      throw new Refusal(
          "is larger than 16 MB; write it as JSON Lines, a record a line, and add that");
    }
    Json whole = Json.of(text).orElseThrow(() -> new Refusal("is not well-formed JSON"));
    UnusedNames unused = new UnusedNames();
    for (Json item : listed(whole).items()) {
      Record.of(item, source).take(beside, unused.telling(item.entries().keySet(), found));
    }
  }

  private static Json listed(Json whole) {
    return LISTS.stream()
        .map(whole::get)
        .filter(list -> list.value() instanceof List)
        .findFirst()
        .orElse(whole);
  }

  private static boolean areLines(Source source) throws IOException {
    if (source.isNamed(".jsonl", ".ndjson")) {
      return true;
    }
    String start = new String(source.start(1 << 20), StandardCharsets.UTF_8).stripLeading();
    int end = start.indexOf('\n');
    return end > 0
        && start.startsWith("{")
        && start.substring(end).stripLeading().startsWith("{")
        && Json.of(start.substring(0, end)).isPresent();
  }

  private void lines(Source source, Drafts found) throws IOException {
    try (InputStream in = source.open();
        var reader =
            new BufferedReader(
                new InputStreamReader(in, source.encoding().orElse(StandardCharsets.UTF_8)))) {
      UnusedNames unused = new UnusedNames();
      StringBuilder line = new StringBuilder();
      int number = 0;
      boolean isBegun = false;
      while (readLine(reader, line)) {
        number++;
        String text = line.toString().strip();
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (!text.isEmpty()) {
          Optional<Json> record = Json.of(text).filter(Json::isObject);
          if (record.isEmpty() && !isBegun) {
            throw new Refusal("is not JSON Lines: line " + number + " holds no record");
          }
          isBegun = true;
          Json item = record.orElse(new Json(null));
          Record.of(item, source)
              .toldIf(record.isEmpty(), "line " + number + " holds no record and was left out")
              .take(beside, unused.telling(item.entries().keySet(), found));
        }
      }
    }
  }

  private static boolean readLine(BufferedReader reader, StringBuilder line) throws IOException {
    line.setLength(0);
    int next = reader.read();
    if (next < 0) {
      return false;
    }
    while (next >= 0 && next != '\n') {
      if (line.length() >= Limits.ARTICLE) {
        throw Limits.tooLarge(Limits.ARTICLE);
      }
      line.append((char) next);
      next = reader.read();
    }
    return true;
  }
}
