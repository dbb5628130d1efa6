package synoptic.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's Java files. */
final class SourceFiles {

  private SourceFiles() {}

  static List<Path> all() throws IOException {
    return under(Path.of("src"));
  }

  static List<Path> under(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
