package synoptic.search;

import java.util.List;
import synoptic.corpus.NotePlace;

/** What a reader writes about an article, a passage or a statement. */
public sealed interface NoteDecision {

  /** Tags are put there, and others taken away. */
  record Tag(NotePlace place, List<String> added, List<String> removed) implements NoteDecision {
    public Tag {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /** This is said about it from now on; nothing where it is empty. */
  record Write(NotePlace place, String words) implements NoteDecision {}

  /** What was written last is taken back. */
  record Undo() implements NoteDecision {}
}
