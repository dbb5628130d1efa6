package synoptic.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Dependencies point down: a package imports only from lower floors, never from its own, the rooms
 * inside a package form no circle, and a package with a front door is entered there.
 */
@AnalyzeClasses(packages = "synoptic", importOptions = ImportOption.DoNotIncludeTests.class)
final class FloorsTest {

  private static final Map<String, Integer> FLOOR =
      Map.ofEntries(
          Map.entry("text", 0),
          Map.entry("corpus", 1),
          Map.entry("model", 1),
          Map.entry("export", 1),
          Map.entry("search", 2),
          Map.entry("annotate", 2),
          Map.entry("compare", 3),
          Map.entry("lucene", 3),
          Map.entry("ingest", 3),
          Map.entry("explore", 4),
          Map.entry("tui", 5),
          Map.entry("shell", 5),
          Map.entry("main", 6));

  /** The packages that are entered through one class alone. */
  private static final Map<String, String> DOORS =
      Map.of(
          "lucene", "synoptic.lucene.LuceneIndex",
          "ingest", "synoptic.ingest.Ingest",
          "tui", "synoptic.tui.ExplorerWindow",
          "shell", "synoptic.shell.CommandLine");

  /**
   * Which package or room alone may use a library. JLine's terminal is shared by those that face
   * one.
   */
  private static final Map<String, Set<String>> HOME =
      Map.ofEntries(
          Map.entry("org.apache.lucene", Set.of("lucene")),
          Map.entry("com.googlecode.lanterna", Set.of("tui")),
          Map.entry("ai.onnxruntime", Set.of("model")),
          Map.entry("org.jline", Set.of("tui", "shell")),
          Map.entry("org.snakeyaml", Set.of("corpus")),
          Map.entry("org.apache.commons.cli", Set.of("shell")),
          Map.entry("org.jsoup", Set.of("ingest.page")),
          Map.entry("org.apache.pdfbox", Set.of("ingest.pdf")),
          Map.entry("org.apache.fontbox", Set.of("ingest.pdf")),
          Map.entry("org.apache.james", Set.of("ingest.mail")),
          Map.entry("org.netpreserve", Set.of("ingest.archive")),
          Map.entry("com.grack", Set.of("shell", "ingest.json")));

  @ArchTest
  static void dependenciesPointDown(JavaClasses all) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : all) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(FloorsTest::isOurs)
          .filter(to -> !home(to).equals(home(from)))
          .filter(to -> floor(to) >= floor(from))
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertEquals(Set.of(), wrong);
  }

  /** Neither between the rooms of a package nor between a package and its rooms. */
  @ArchTest
  static void roomsFormNoCircle(JavaClasses all) {
    Map<String, Set<String>> imports = new TreeMap<>();
    for (JavaClass from : all) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(FloorsTest::isOurs)
          .filter(to -> home(to).equals(home(from)))
          .map(JavaClass::getPackageName)
          .filter(to -> !to.equals(from.getPackageName()))
          .forEach(
              to ->
                  imports.computeIfAbsent(from.getPackageName(), room -> new TreeSet<>()).add(to));
    }
    // What imports nothing that is left is no part of a circle.
    while (imports.values().removeIf(to -> to.stream().noneMatch(imports::containsKey))) {}
    assertEquals(Map.of(), imports);
  }

  /** Others know a front door, and what it takes and gives. */
  @ArchTest
  static void nobodyGoesPastAFrontDoor(JavaClasses all) {
    Set<String> wrong = new TreeSet<>();
    DOORS.forEach(
        (home, door) -> {
          Set<JavaClass> open = handedOver(all.get(door));
          for (JavaClass from : all) {
            from.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(to -> !home(from).equals(home) && isOurs(to) && home(to).equals(home))
                .filter(to -> !open.contains(to))
                .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
          }
        });
    assertEquals(Set.of(), wrong);
  }

  /** A class with what its public methods and constructors take and give, and what that has. */
  private static Set<JavaClass> handedOver(JavaClass door) {
    Set<JavaClass> open = new HashSet<>();
    Deque<JavaClass> found = new ArrayDeque<>(List.of(door));
    while (!found.isEmpty()) {
      JavaClass type = found.pop().getBaseComponentType();
      if (isOurs(type) && home(type).equals(home(door)) && open.add(type)) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
            unit.getAllInvolvedRawTypes().forEach(found::push);
          }
        }
      }
    }
    return open;
  }

  @ArchTest
  static void librariesStayAtHome(JavaClasses all) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : all) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(to -> !allowed(from, to))
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertEquals(Set.of(), wrong);
  }

  @ArchTest
  static void everyPackageHasAFloor(JavaClasses all) {
    assertEquals(
        FLOOR.keySet(),
        all.stream().map(FloorsTest::home).collect(Collectors.toCollection(TreeSet::new)));
  }

  @ArchTest
  static final ArchRule textUsesTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("synoptic.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "synoptic.text..");

  @ArchTest
  static final ArchRule theExplorerKnowsPortsNotEngines =
      noClasses()
          .that()
          .resideInAnyPackage("synoptic.explore..", "synoptic.tui..", "synoptic.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("synoptic.lucene..", "synoptic.ingest..");

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("synoptic.main..")
          .should()
          .callMethodWhere(
              describe(
                  "System.exit or Runtime.halt",
                  call ->
                      call.getTarget().getName().equals("exit")
                              && call.getTargetOwner().isEquivalentTo(System.class)
                          || call.getTarget().getName().equals("halt")));

  private static boolean allowed(JavaClass from, JavaClass to) {
    return HOME.entrySet().stream()
        .filter(home -> to.getPackageName().startsWith(home.getKey()))
        .allMatch(home -> home.getValue().stream().anyMatch(place -> isIn(from, place)));
  }

  private static boolean isIn(JavaClass type, String place) {
    return (type.getPackageName() + ".").startsWith("synoptic." + place + ".");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("synoptic.");
  }

  private static int floor(JavaClass type) {
    return FLOOR.get(home(type));
  }

  /** The package on whose floor a type stands, whatever room it is in. */
  private static String home(JavaClass type) {
    return type.getPackageName().split("\\.")[1];
  }
}
