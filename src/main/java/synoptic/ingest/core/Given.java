package synoptic.ingest.core;

import java.nio.charset.Charset;
import java.util.Optional;
import synoptic.corpus.FrontMatter;

/**
 * What the user knows about a file.
 *
 * @param front goes before what the file states
 * @param encoding how its text is written, where the user says so; formats that state it themselves
 *     are not asked
 */
public record Given(FrontMatter front, Optional<Charset> encoding) {

  /** Nothing. */
  public static final Given NOTHING = new Given(FrontMatter.UNKNOWN, Optional.empty());
}
