package synoptic.corpus;

import java.nio.file.Path;

/**
 * An article taken out of a library.
 *
 * @param id what its id was
 * @param path where its file lies now
 */
public record RemovedArticle(String id, Path path) {

  /** What it is called in the trash, where another of the same id may have lain before. */
  public String inTrash() {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - LibraryFolder.ENDING.length());
  }
}
