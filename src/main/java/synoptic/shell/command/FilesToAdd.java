package synoptic.shell.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import synoptic.shell.request.Request;

/**
 * The files that paths mean: a file itself, however it is named; of a folder, and of the folders
 * below it, those whose names end as files of articles do.
 *
 * @param files in the order of the paths, those of a folder by their names
 * @param remarks what was passed over, each a sentence
 * @param failures what cannot be added
 */
record FilesToAdd(List<Path> files, List<String> remarks, List<Failure> failures) {

  /** What was named, and in a sentence why it cannot be added. */
  record Failure(String named, String sentence) {}

  /** What stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** The most that is read from standard input, in bytes. */
  private static final long LONGEST_INPUT = 64L << 20;

  private static final int DEEPEST = 60;
  private static final int MOST_FILES = 1_000_000;
  private static final int MOST_KINDS = 5;

  private static final Set<String> ENDINGS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "htm",
          "html",
          "xhtml",
          "mhtml",
          "mht",
          "pdf",
          "docx",
          "odt",
          "epub",
          "eml",
          "mbox",
          "rss",
          "atom",
          "xml",
          "rdf",
          "warc",
          "json",
          "jsonl",
          "ndjson",
          "bib");

  static FilesToAdd none() {
    return new FilesToAdd(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Adds the files that a word of the command line names. */
  void addNamed(String word) {
    if (word.isBlank()) {
      fail(word, "An empty name is no file: name a file or a folder to add.");
      return;
    }
    Path path = Request.path(word);
    if (path.toAbsolutePath().normalize().getNameCount() == 0) {
      fail(word, Request.quoted(word) + " is the whole machine: name a folder of articles to add.");
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      files.add(path);
    } else {
      fail(word, Request.absent(path.toString()));
    }
  }

  private void fail(String named, String sentence) {
    failures.add(new Failure(named, sentence));
  }

  private void addFolder(Path folder) {
    Walk walk = new Walk(folder);
    try {
      Files.walkFileTree(folder, Set.of(), DEEPEST, walk);
    } catch (IOException impossible) {
      walk.unreadable++;
    }
    String name = "The folder " + Request.quoted(folder.toString());
    if (walk.files.isEmpty()) {
      fail(folder.toString(), name + " holds no file of a kind that has articles.");
    }
    if (walk.files.size() == MOST_FILES) {
      remarks.add(name + " holds more than a million files; the rest is left out.");
    }
    if (walk.unreadable > 0) {
      fail(
          folder.toString(),
          name
              + " cannot be read in "
              + CommandRun.counted(walk.unreadable, "place", "places")
              + ".");
    }
    if (!walk.others.isEmpty()) {
      remarks.add(name + " holds other kinds of files too, left out: " + walk.others() + ".");
    }
    files.addAll(walk.files.stream().sorted().toList());
  }

  /** Files of articles below a folder; hidden ones, and what a browser saves beside a page, not. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final TreeMap<String, Integer> others = new TreeMap<>();
    private int unreadable;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
      boolean isPassedOver = !folder.equals(root) && (isHidden(folder) || isBesidePage(folder));
      return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
      if (!facts.isRegularFile() || isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      String ending = ending(file);
      if (ENDINGS.contains(ending)) {
        files.add(file);
      } else {
        others.merge(ending, 1, Integer::sum);
      }
      return files.size() == MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException broken) {
      unreadable += broken == null ? 0 : 1;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      this.unreadable++;
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    /** {@code page_files}, {@code page_Dateien} beside {@code page.html}. */
    private static boolean isBesidePage(Path folder) {
      String name = folder.getFileName().toString();
      int end = name.lastIndexOf('_');
      String page = name.substring(0, Math.max(0, end));
      return end > 0
          && (Files.exists(folder.resolveSibling(page + ".html"))
              || Files.exists(folder.resolveSibling(page + ".htm")));
    }

    private static String ending(Path file) {
      String name =
          file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The commonest kinds, each with how many there are, and how many more kinds. */
    private String others() {
      String most =
          others.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(MOST_KINDS)
              .map(each -> kind(each.getKey()) + " " + each.getValue())
              .collect(Collectors.joining(", "));
      int more = others.size() - MOST_KINDS;
      return more > 0 ? most + " and " + more + " kinds more" : most;
    }

    private static String kind(String ending) {
      return ending.isEmpty() ? "without ending" : "." + ending;
    }
  }

  /**
   * Puts what comes on standard input into a file of a folder.
   *
   * @throws IOException where it is longer than may be, or cannot be kept
   */
  static Path received(InputStream in, Path folder) throws IOException {
    Path file = folder.resolve("stdin");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] some = new byte[1 << 16];
      long all = 0;
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        all += read;
        if (all > LONGEST_INPUT) {
          throw new IOException("is longer than 64 MB and was not taken in");
        }
        out.write(some, 0, read);
      }
    }
    return file;
  }
}
