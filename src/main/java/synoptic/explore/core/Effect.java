package synoptic.explore.core;

import java.util.List;
import synoptic.compare.library.Party;
import synoptic.corpus.LabelGroup;
import synoptic.export.ExportedFile.Existing;
import synoptic.search.EventDecision;
import synoptic.search.NoteDecision;
import synoptic.search.VoiceDecision;

/** Work that the explorer asks for and that happens outside its state. */
public sealed interface Effect {

  /** Open the library, build its index where needed, and list its articles. */
  record OpenLibrary() implements Effect {}

  /** Look at the library's files, and take in what others have changed. */
  record Reload() implements Effect {}

  /**
   * Ask the library.
   *
   * @param revision the question's number; an answer to an older one is dropped
   */
  record Ask(long revision, Question question) implements Effect {}

  /** Work out what the articles of some parties mean, before those of all others. */
  record FindMeanings(List<Party> parties) implements Effect {
    public FindMeanings {
      parties = List.copyOf(parties);
    }
  }

  /** Put a text with its citation on the user's clipboard, and say what came of it. */
  record Copy(String text) implements Effect {}

  /** Write what is shown to a file, as its name was typed. */
  record Write(Export what, String file, Existing existing) implements Effect {}

  /** Keep this for the next run. */
  record Keep(Remembered all) implements Effect {}

  /** Take files into the user's library. */
  record Add(List<String> files) implements Effect {}

  record Remove(String article) implements Effect {}

  /** Bring an article back that lies in the trash under that name. */
  record Restore(String article) implements Effect {}

  /** Bring back what was removed last. */
  record RestoreLast() implements Effect {}

  /** Write a decision on voices into the library. */
  record Decide(VoiceDecision decision) implements Effect {}

  /** Add a label group, or labels to one, to the library's own. */
  record AddLabels(LabelGroup group) implements Effect {}

  /** Take the labels that were added last out again. */
  record TakeBackLabels() implements Effect {}

  /** Write a decision on events into the library. */
  record DecideEvents(EventDecision decision) implements Effect {}

  /** Write tags or a note into the library. */
  record WriteNote(NoteDecision decision) implements Effect {}

  /** Ask the command line of the shell for a text to show: {@code sources}, {@code check}, … */
  record Show(String title, List<String> words) implements Effect {}

  record Quit() implements Effect {}
}
