package synoptic.main;

import java.io.IOException;
import java.util.List;
import synoptic.corpus.LibraryFolder;
import synoptic.search.EventDecision;

/** Writes what is decided on events into a library's {@code events.yaml}. */
record EventChanges(LibraryFolder library) {

  /**
   * @return what was done, in a sentence without its full stop
   */
  String written(EventDecision decision) throws IOException {
    return switch (decision) {
      case EventDecision.Join(List<String> articles) ->
          "Joined two events in " + library.joinEvents(articles);
      case EventDecision.Part(String article, List<String> others) ->
          "Took %s out of its event in %s"
              .formatted(article, library.partFromEvent(article, others));
      case EventDecision.Undo undo ->
          "Took back what was written last into " + library.takeBackEvents();
    };
  }
}
