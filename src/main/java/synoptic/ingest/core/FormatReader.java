package synoptic.ingest.core;

import java.io.IOException;

/** Reads the articles out of files of one format. A reader keeps nothing between two files. */
public interface FormatReader {

  /**
   * Tells of each article as it is found, in the file's order, so that a file of many articles
   * never lies in memory as a whole.
   *
   * @throws Refusal where the file cannot be read, or not to its end
   */
  void read(Source source, Drafts found) throws IOException;

  /** Takes the articles that are found. */
  @FunctionalInterface
  interface Drafts {
    void take(Draft draft) throws IOException;
  }
}
