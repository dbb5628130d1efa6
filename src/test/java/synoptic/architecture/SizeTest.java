package synoptic.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The size budget: files of 130 lines at the median, nearly all within 350, none over 500; methods
 * nearly all within 20 lines, none over 60; folders of 40 files at most.
 */
final class SizeTest {

  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void filesAreSmall() throws Exception {
    List<Integer> lines = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    for (Path file : SourceFiles.all()) {
      int count = Files.readAllLines(file).size();
      if (file.startsWith(MAIN) && !file.endsWith("package-info.java")) {
        lines.add(count);
      }
      if (count > 500) {
        tooLong.add(file + ": " + count);
      }
    }
    assertEquals(List.of(), tooLong);
    assertBudget("files", lines, 130, 350);
  }

  @Test
  void foldersAreSmall() throws Exception {
    Map<Path, Long> files =
        SourceFiles.all().stream()
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    files.values().removeIf(count -> count <= 40);
    assertEquals(Map.of(), files);
  }

  @Test
  void methodsAreSmall() throws Exception {
    List<Integer> lines = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    forEachMethod(
        (name, length) -> {
          lines.add(length);
          if (length > 60) {
            tooLong.add(name + ": " + length);
          }
        });
    assertEquals(List.of(), tooLong);
    long small = lines.stream().filter(length -> length <= 20).count();
    assertTrue(small >= 0.9 * lines.size(), small + " of " + lines.size() + " within 20 lines");
  }

  private static void assertBudget(String what, List<Integer> sizes, int median, int nearlyAll) {
    List<Integer> sorted = sizes.stream().sorted().toList();
    int middle = sorted.get(sorted.size() / 2);
    assertTrue(middle <= median, what + ": median " + middle);
    long within = sorted.stream().filter(size -> size <= nearlyAll).count();
    assertTrue(within >= 0.95 * sorted.size(), what + ": " + within + " of " + sorted.size());
  }

  private interface MethodVisitor {
    void method(String name, int lines);
  }

  private static void forEachMethod(MethodVisitor visitor) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(SourceFiles.under(MAIN));
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLines(unit, positions, visitor).scan(unit, null);
      }
    }
  }

  private static final class MethodLines extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final MethodVisitor visitor;

    MethodLines(CompilationUnitTree unit, SourcePositions positions, MethodVisitor visitor) {
      this.unit = unit;
      this.positions = positions;
      this.visitor = visitor;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      LineMap map = unit.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(unit, method));
      long last = map.getLineNumber(positions.getEndPosition(unit, method));
      visitor.method(
          unit.getSourceFile().getName() + " " + method.getName(), (int) (last - first + 1));
      return super.visitMethod(method, nothing);
    }
  }
}
