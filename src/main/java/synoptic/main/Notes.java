package synoptic.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import synoptic.corpus.LabelGroup;
import synoptic.corpus.LibraryFolder;
import synoptic.corpus.People;
import synoptic.corpus.Problem;
import synoptic.explore.core.Workspace.Decided;
import synoptic.explore.core.Workspace.Labelled;
import synoptic.search.EventDecision;
import synoptic.search.NoteDecision;
import synoptic.search.SearchException;
import synoptic.search.Voice;
import synoptic.search.VoiceDecision;

/**
 * Writes what a person decides into the files beside the articles.
 *
 * @param isReadOnly whether the library is the one that comes with the program
 * @param written told when a file says something else than before
 */
record Notes(LibraryFolder library, boolean isReadOnly, Runnable written) {

  Labelled addLabels(LabelGroup group) {
    return labelled("cannot take the labels in: ", () -> library.addLabels(group));
  }

  Labelled takeBackLabels() {
    return labelled("cannot take labels back: ", library::takeBackLabels);
  }

  /** A change of a file. */
  private interface Change {
    Path file() throws IOException;
  }

  private Labelled labelled(String failed, Change change) {
    if (isReadOnly) {
      return unlabelled("labels.yaml", Trash.READ_ONLY + "; add your own files first");
    }
    try {
      Path file = change.file();
      written.run();
      return new Labelled(Optional.of(file), Optional.empty());
    } catch (IOException problem) {
      String file = library.path().resolve("labels.yaml").toString();
      return unlabelled(file, failed + Reasons.whole(problem));
    }
  }

  private static Labelled unlabelled(String where, String why) {
    return new Labelled(Optional.empty(), Optional.of(new Problem(where, why)));
  }

  /**
   * @param people what {@code people.yaml} says now
   * @param voices the voices of the library, worked out only where they are needed
   */
  Decided decide(VoiceDecision decision, People people, Supplier<List<Voice>> voices) {
    return decided(
        "people.yaml", () -> new VoiceChanges(library, people, voices).written(decision));
  }

  Decided decide(EventDecision decision) {
    return decided("events.yaml", () -> new EventChanges(library).written(decision));
  }

  Decided decide(NoteDecision decision) {
    return decided("notes.yaml", () -> new NoteChanges(library).written(decision));
  }

  /** Writes a decision, and says in a sentence without its full stop what was done. */
  private interface Writing {
    String done() throws IOException;
  }

  private Decided decided(String file, Writing writing) {
    if (isReadOnly) {
      return undecided(file + ": " + Trash.READ_ONLY + "; add your own files first");
    }
    try {
      Decided done = new Decided(Optional.of(writing.done()), Optional.empty());
      written.run();
      return done;
    } catch (IOException problem) {
      return undecided(
          library.path().resolve(file) + " cannot be changed: " + Reasons.whole(problem) + ".");
    } catch (SearchException unclear) {
      return undecided(unclear.getMessage());
    }
  }

  private static Decided undecided(String why) {
    return new Decided(Optional.empty(), Optional.of(why));
  }
}
