package synoptic.lucene.query;

import java.io.IOException;
import synoptic.search.Query;

/** Who knows by which other names a speaker goes in the library. */
public interface SpeakerQueries {

  /** Statements of the speakers of whom one name matches. */
  org.apache.lucene.search.Query named(Query name, Spellings spellings) throws IOException;
}
