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
 * @param recurring what the file has in common with others that come in with it
 */
public record Given(FrontMatter front, Optional<Charset> encoding, Recurring recurring) {

  /** Nothing. */
  public static final Given NOTHING =
      new Given(FrontMatter.UNKNOWN, Optional.empty(), Recurring.NONE);
}
