package synoptic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as google-java-format writes it. It runs here and not as a Maven plugin
 * because a plugin runs in Maven's own JDK, which may be too old to parse the source. {@code mvn
 * test -Dtest=FormatTest -Dformat=write} writes the files anew.
 */
final class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws IOException {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> different =
        SourceFiles.all().parallelStream().filter(file -> isDifferent(file, write)).toList();
    assertEquals(List.of(), different, "format with: mvn test -Dtest=FormatTest -Dformat=write");
  }

  /** Whether a file still differs; one that may be written does not. */
  private static boolean isDifferent(Path file, boolean write) {
    try {
      String source = Files.readString(file);
      String formatted = format(source);
      if (write && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return !write && !formatted.equals(source);
    } catch (IOException | FormatterException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }

  private static String format(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
