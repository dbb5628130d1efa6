package synoptic.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import synoptic.search.Hit;
import synoptic.search.QueryParser;
import synoptic.search.SearchEngine;
import synoptic.search.SearchRequest;

/** A library of one article, and another that comes with the program, for the tests of opening. */
abstract class SmallLibrary {

  @TempDir Path temporary;
  Folders folders;
  Path library;

  @BeforeEach
  void aLibraryOfOneArticle() throws IOException {
    folders = new Folders(Map.of("HOME", temporary.toString()), temporary.resolve("program"));
    library = temporary.resolve("library");
    article(library, "harbour", "The harbour is closed.");
    article(folders.bundledLibrary(), "bundled", "A text that comes along.");
  }

  static void article(Path library, String id, String text) throws IOException {
    Path articles = Files.createDirectories(library.resolve("articles"));
    Files.writeString(articles.resolve(id + ".md"), "---\ntitle: " + id + "\n---\n\n" + text);
  }

  Path text(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  static List<String> find(SearchEngine engine, String typed) {
    return engine.search(SearchRequest.of(QueryParser.parse(typed), 10)).hits().stream()
        .map((Hit hit) -> hit.article().id())
        .toList();
  }
}
