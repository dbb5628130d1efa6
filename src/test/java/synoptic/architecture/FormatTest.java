package synoptic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as google-java-format writes it. It runs here and not as a Maven plugin
 * because a plugin runs in Maven's own JDK, which may be too old to parse the source. {@code mvn
 * test -Dtest=FormatTest -Dformat=write} writes the files anew.
 */
final class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    boolean write = "write".equals(System.getProperty("format"));
    List<Path> different = new ArrayList<>();
    for (Path file : SourceFiles.all()) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (!formatted.equals(source)) {
        if (write) {
          Files.writeString(file, formatted);
        } else {
          different.add(file);
        }
      }
    }
    assertEquals(List.of(), different, "format with: mvn test -Dtest=FormatTest -Dformat=write");
  }

  private static String format(String source) throws Exception {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
