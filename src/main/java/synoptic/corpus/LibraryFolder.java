package synoptic.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import synoptic.corpus.file.FileStamp;
import synoptic.corpus.file.HandWrittenFile;
import synoptic.corpus.file.SafeFiles;
import synoptic.corpus.file.Utf8Text;

/**
 * A library on disk: {@code articles/*.md}, {@code people.yaml}, {@code topics.yaml}, {@code
 * labels.yaml}, {@code events.yaml}, {@code notes.yaml}. The files are the truth; each call looks
 * at them anew. Reading never throws, and no link is followed out of the folder; no text of an
 * article is ever changed or deleted, only what its file states about it, and what that was is
 * kept.
 */
public final class LibraryFolder {

  /** The longest article file that is read, in bytes. */
  static final int LONGEST_FILE = 64 * 1024 * 1024;

  /** The ending of article files. */
  static final String ENDING = ".md";

  /** So many files are looked at on all processors. */
  private static final int MANY = 2_000;

  private final Path path;

  private final Path articles;

  private LibraryFolder(Path path) {
    this.path = path;
    this.articles = path.resolve("articles");
  }

  /** The library at {@code path}, which need not exist yet. */
  public static LibraryFolder at(Path path) {
    return new LibraryFolder(path.toAbsolutePath().normalize());
  }

  public Path path() {
    return path;
  }

  /** Where the file of the article with that id lies, whether it is there or not. */
  public Path file(String id) {
    return articles.resolve(id + ENDING);
  }

  /** The plain file of the article with that id as it is now, where there is one. */
  public Optional<ArticleFile> listed(String id) {
    Path file = file(id);
    return articles.equals(file.getParent()) && isArticle(file)
        ? FileStamp.ofPlain(file).map(stamp -> file(file, stamp))
        : Optional.empty();
  }

  /** The article files, without reading them. */
  public Listing listing() {
    if (!Files.isDirectory(articles)) {
      String missing = Files.isDirectory(path) ? "has no folder `articles`" : "is not a folder";
      return new Listing(List.of(), List.of(new Problem(path.toString(), missing)));
    }
    List<Path> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (var found = Files.newDirectoryStream(articles, LibraryFolder::isArticle)) {
      found.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      problems.add(
          new Problem(articles.toString(), "cannot be listed: " + SafeFiles.why(unreadable)));
    }
    List<Optional<FileStamp>> stamps = stamps(entries);
    List<ArticleFile> files = new ArrayList<>(entries.size());
    for (int at = 0; at < entries.size(); at++) {
      Path entry = entries.get(at);
      stamps
          .get(at)
          .map(stamp -> file(entry, stamp))
          .or(() -> file(entry, problems))
          .ifPresent(files::add);
    }
    problems.sort((one, other) -> one.where().compareTo(other.where()));
    return new Listing(files, problems);
  }

  /** Those of plain files inside the library; the others want a closer look. */
  private List<Optional<FileStamp>> stamps(List<Path> entries) {
    boolean isOurs = SafeFiles.leadsInto(path, articles);
    return shared(entries)
        .map(
            entry ->
                isOurs && SafeFiles.canBeNamed(entry)
                    ? FileStamp.ofPlain(entry)
                    : Optional.<FileStamp>empty())
        .toList();
  }

  /**
   * A number that is another once a file of the library was touched, came or went; at the least
   * cost, without reading any file. Touched does not mean changed: {@link #read} tells.
   */
  public long fingerprint() {
    long sum = articlesFingerprint();
    for (String name : ReferenceFiles.NAMES) {
      sum += fingerprint(path.resolve(name));
    }
    return sum;
  }

  /** The same of the article files alone. */
  public long articlesFingerprint() {
    List<Path> entries = new ArrayList<>();
    try (var found = Files.newDirectoryStream(articles, LibraryFolder::isArticle)) {
      found.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException notThere) {
      // The folder's absence is a state as others are.
    }
    return shared(entries).mapToLong(LibraryFolder::fingerprint).sum();
  }

  /**
   * A number that is another once an article's file came, went or was renamed, as most programs do
   * that change one, but not where it was written to in its place; no file is looked at.
   */
  public long folderFingerprint() {
    return fingerprint(articles);
  }

  private static long fingerprint(Path file) {
    try {
      Optional<FileStamp> plain = FileStamp.ofPlain(file);
      FileStamp stamp = plain.isPresent() ? plain.get() : FileStamp.of(file);
      return ArticleFile.fingerprint(file.getFileName().toString(), stamp.size(), stamp.changed());
    } catch (IOException notThere) {
      return 0;
    }
  }

  /** Many are looked at on all processors. */
  private static Stream<Path> shared(List<Path> entries) {
    return entries.size() < MANY ? entries.stream() : entries.parallelStream();
  }

  private static boolean isArticle(Path entry) {
    String name = entry.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".");
  }

  private static ArticleFile file(Path entry, FileStamp stamp) {
    return new ArticleFile(idOf(entry), entry, stamp.size(), stamp.changed());
  }

  /** Of a file of any kind, after all that may be wrong with it. */
  private Optional<ArticleFile> file(Path entry, List<Problem> problems) {
    Optional<String> refused = refusal(entry);
    refused.ifPresent(why -> problems.add(new Problem(nameOf(entry), why)));
    if (refused.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(file(entry, FileStamp.of(entry)));
    } catch (IOException unreadable) {
      problems.add(new Problem(nameOf(entry), "cannot be looked at: " + SafeFiles.why(unreadable)));
      return Optional.empty();
    }
  }

  private Optional<String> refusal(Path entry) {
    if (Files.isDirectory(entry)) {
      return Optional.of("is a folder, not an article");
    }
    if (!SafeFiles.canBeNamed(entry)) {
      return Optional.of("has a name that is not UTF-8 and is left alone; rename it");
    }
    if (!SafeFiles.isInside(path, entry)) {
      return Optional.of("is not a plain file inside the library and is left alone");
    }
    return Optional.empty();
  }

  /** Reads one article; whatever is wrong with the file comes back as a problem. */
  public ParsedArticle read(ArticleFile file) {
    String where = nameOf(file.path());
    if (!SafeFiles.exists(file.path())) {
      return failed(where, "is not there any more");
    }
    Optional<String> refused = refusal(file.path());
    if (refused.isPresent()) {
      return failed(where, refused.get());
    }
    try {
      return SafeFiles.read(file.path(), LONGEST_FILE)
          .map(bytes -> parsed(file.id(), where, Utf8Text.of(bytes)))
          .orElseGet(() -> failed(where, "is larger than 64 MB and was not read"));
    } catch (IOException unreadable) {
      return failed(where, "cannot be read: " + SafeFiles.why(unreadable));
    } catch (RuntimeException fault) {
      return failed(where, Problem.OUR_FAULT + fault);
    }
  }

  private static ParsedArticle parsed(String id, String where, Utf8Text text) {
    ParsedArticle parsed = ArticleText.parse(id, text.text());
    List<Problem> problems = new ArrayList<>();
    text.malformedAt()
        .ifPresent(
            offset -> problems.add(new Problem(where, "is not UTF-8 from byte " + offset + " on")));
    parsed.problems().forEach(problem -> problems.add(problem.in(where)));
    return new ParsedArticle(parsed.article(), problems);
  }

  private static ParsedArticle failed(String where, String what) {
    return new ParsedArticle(Optional.empty(), List.of(new Problem(where, what)));
  }

  /** What the library says beside its articles; a file that is missing says nothing. */
  public Reference reference() {
    return ReferenceFiles.read(path);
  }

  /**
   * Writes a new article file, creating the library where it does not exist.
   *
   * @return the article as it is stored: its id made safe, with a number where it was taken
   * @throws IOException where the folder cannot be written; nothing is left behind then
   */
  public Article add(Article article) throws IOException {
    Files.createDirectories(articles);
    String text = ArticleText.write(article);
    Path file = SafeFiles.write(articles, names(ArticleId.safe(article.id())), text);
    String id = idOf(file);
    return ArticleText.parse(id, text)
        .article()
        .orElseGet(() -> new Article(id, article.front(), article.passages()));
  }

  /**
   * Adds labels to the group of that name in {@code labels.yaml}, or a new group; all else in the
   * file stays as it is, and a file that is missing is made.
   *
   * @return the file
   * @throws IOException with a message for a person where that cannot be done safely; nothing has
   *     changed then
   */
  public Path addLabels(LabelGroup group) throws IOException {
    return new LabelsFile(path).add(group);
  }

  /**
   * Takes back the last labels that were added to {@code labels.yaml}, and so on one by one.
   *
   * @return the file
   * @throws IOException as above, and where the file is not as adding has left it
   */
  public Path takeBackLabels() throws IOException {
    return new LabelsFile(path).takeBack();
  }

  /**
   * Makes a name a variant of another in {@code people.yaml}, which gets an entry there where it
   * has none; all else in the file stays as it is, and a file that is missing is made.
   *
   * @param sort whether the entry is a person's or a body's
   * @return the file
   * @throws IOException with a message for a person where that cannot be done safely; nothing has
   *     changed then
   */
  public Path join(String name, String variant, Speaker.Sort sort) throws IOException {
    return new PeopleFile(path).join(name, variant, sort);
  }

  /**
   * Says in {@code people.yaml} that two names are not one, the second being somebody else's.
   *
   * @return the file
   * @throws IOException as above
   */
  public Path part(String name, String spelling) throws IOException {
    return new PeopleFile(path).part(name, spelling);
  }

  /**
   * Takes back the last joining or parting in {@code people.yaml}, and so on one by one.
   *
   * @return the file
   * @throws IOException as above, and where the file is not as joining or parting has left it
   */
  public Path takeBackPeople() throws IOException {
    return new PeopleFile(path).takeBack();
  }

  /**
   * Says in {@code events.yaml} that articles tell of one event; all else in the file stays as it
   * is, and a file that is missing is made.
   *
   * @param articles ids
   * @return the file
   * @throws IOException with a message for a person where that cannot be done safely; nothing has
   *     changed then
   */
  public Path joinEvents(List<String> articles) throws IOException {
    return new EventsFile(path).join(articles);
  }

  /**
   * Says in {@code events.yaml} that an article tells of another event than others do.
   *
   * @param others the ids of those that it has stood with
   * @return the file
   * @throws IOException as above
   */
  public Path partFromEvent(String article, List<String> others) throws IOException {
    return new EventsFile(path).part(article, others);
  }

  /**
   * Takes back the last joining or parting in {@code events.yaml}, and so on one by one.
   *
   * @return the file
   * @throws IOException as above, and where the file is not as joining or parting has left it
   */
  public Path takeBackEvents() throws IOException {
    return new EventsFile(path).takeBack();
  }

  /**
   * Puts tags at a place in {@code notes.yaml} and takes others away; all else in the file stays as
   * it is, and a file that is missing is made.
   *
   * @return the file
   * @throws IOException with a message for a person where that cannot be done safely; nothing has
   *     changed then
   */
  public Path tag(NotePlace place, List<String> added, List<String> removed) throws IOException {
    return new NotebookFile(path).tag(place, added, removed);
  }

  /**
   * Says something about a place in {@code notes.yaml}, instead of what was said before; nothing
   * where {@code words} is empty.
   *
   * @return the file
   * @throws IOException as above
   */
  public Path note(NotePlace place, String words) throws IOException {
    return new NotebookFile(path).write(place, words);
  }

  /**
   * Takes back the last tags or note in {@code notes.yaml}, and so on one by one.
   *
   * @return the file
   * @throws IOException as above, and where the file is not as tagging or noting has left it
   */
  public Path takeBackNotes() throws IOException {
    return new NotebookFile(path).takeBack();
  }

  /**
   * Changes what an article's file states about it; its text and all else in the file stay as they
   * are, and what the file was is kept in {@code .trash}.
   *
   * @param facts those that are to be stated; what is empty stays as it is
   * @return the file
   * @throws IOException with a message for a person where that cannot be done safely; nothing has
   *     changed then
   */
  public Path state(String id, FrontMatter facts) throws IOException {
    Path file = file(id);
    if (!articles.equals(file.getParent()) || !isArticle(file) || !SafeFiles.exists(file)) {
      throw new IOException("there is no such article");
    }
    return new HandWrittenFile(path, path.relativize(file).toString(), LONGEST_FILE)
        .changeKept(text -> StatedFacts.changed(text, facts));
  }

  /**
   * Takes an article out by moving its file to {@code .trash}.
   *
   * @throws IOException where there is no such article, or the file cannot be moved
   */
  public RemovedArticle remove(String id) throws IOException {
    Path file = file(id);
    if (!articles.equals(file.getParent()) || !isArticle(file) || !SafeFiles.exists(file)) {
      throw new IOException("there is no article " + id + " in " + path);
    }
    Path trash = Files.createDirectories(path.resolve(".trash"));
    return new RemovedArticle(id, SafeFiles.move(file, trash, names(id)));
  }

  /**
   * Takes away what writings that were broken off have left: temporary files of this program's own
   * that nobody has written to for an hour. Never an article.
   *
   * @return how many there were
   */
  public int sweep() {
    int swept = 0;
    for (Path folder : List.of(path, articles, path.resolve(".trash"))) {
      try (var entries = Files.newDirectoryStream(folder, SafeFiles.TEMPORARY)) {
        for (Path entry : entries) {
          swept += SafeFiles.isLeft(entry) && Files.deleteIfExists(entry) ? 1 : 0;
        }
      } catch (IOException | DirectoryIteratorException notThere) {
        continue;
      }
    }
    return swept;
  }

  /** The articles in {@code .trash}, the latest first. */
  public List<RemovedArticle> removed() {
    List<ArticleFile> files = new ArrayList<>();
    try (var entries = Files.newDirectoryStream(path.resolve(".trash"), LibraryFolder::isArticle)) {
      for (Path entry : entries) {
        file(entry, new ArrayList<>()).ifPresent(files::add);
      }
    } catch (IOException | DirectoryIteratorException none) {
      return List.of();
    }
    files.sort((one, other) -> Long.compare(other.modified(), one.modified()));
    return files.stream().map(file -> new RemovedArticle(file.id(), file.path())).toList();
  }

  /**
   * Puts a removed article back.
   *
   * @return its id, with a number where another article has taken its own meanwhile
   * @throws IOException where the file is gone or cannot be moved
   */
  public String restore(RemovedArticle removed) throws IOException {
    Path trash = path.resolve(".trash");
    if (!trash.equals(removed.path().getParent()) || !SafeFiles.exists(removed.path())) {
      throw new IOException("there is no removed article " + removed.id() + " in " + trash);
    }
    Path file = file(removed.id());
    if (!articles.equals(file.getParent()) || !isArticle(file)) {
      throw new IOException("no article can be named " + removed.id());
    }
    Files.createDirectories(articles);
    return idOf(SafeFiles.move(removed.path(), articles, names(removed.id())));
  }

  /**
   * What the file of an article can be called: after its id, under a number where that is taken.
   */
  private static IntFunction<String> names(String id) {
    return attempt -> ArticleId.numbered(id, attempt) + ENDING;
  }

  private static String idOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private String nameOf(Path file) {
    return file.startsWith(path) ? path.relativize(file).toString() : file.toString();
  }
}
