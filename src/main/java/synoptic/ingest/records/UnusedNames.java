package synoptic.ingest.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.ingest.core.Draft;
import synoptic.ingest.core.Dropped;
import synoptic.ingest.core.FormatReader.Drafts;

/** Names of a file's columns or keys that state nothing we know; each is told once. */
final class UnusedNames {

  /** A record whose keys are data has any number of them. */
  private static final int MOST = 30;

  private final Set<String> told = new HashSet<>();

  /** Takes a record's articles, and tells with the first what nothing was told of. */
  Drafts telling(Collection<String> names, Drafts found) {
    List<String> news = new ArrayList<>();
    for (String name : names) {
      if (!Record.isKnown(name) && told.size() < MOST && told.add(name)) {
        news.add(name);
      }
    }
    return draft -> {
      found.take(news.isEmpty() ? draft : told(draft, String.join(", ", news)));
      news.clear();
    };
  }

  private static Draft told(Draft draft, String names) {
    List<Dropped> dropped = new ArrayList<>(draft.dropped());
    dropped.add(new Dropped(Dropped.Reason.UNUSED, names, 1));
    return new Draft(draft.known(), draft.body(), dropped, draft.problems());
  }
}
