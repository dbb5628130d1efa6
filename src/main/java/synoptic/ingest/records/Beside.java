package synoptic.ingest.records;

import java.io.IOException;
import java.nio.file.Path;
import synoptic.ingest.core.FormatReader.Drafts;

/** Reads a file that lies beside the one that names it. */
@FunctionalInterface
public interface Beside {

  /**
   * @param file a plain file within the folder of the file that names it
   */
  void read(Path file, Drafts found) throws IOException;
}
