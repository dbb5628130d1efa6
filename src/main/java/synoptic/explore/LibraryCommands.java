package synoptic.explore;

import java.util.List;

/** The commands that change the library. */
final class LibraryCommands {

  private LibraryCommands() {}

  static Step add(State state, List<String> words, int count) {
    return words.isEmpty()
        ? Step.to(state.with(Message.warning("add takes the names of text or Markdown files.")))
        : Step.to(state.with(Message.info("Adding …")), new Effect.Add(words));
  }

  static Step remove(State state, List<String> words, int count) {
    return words.size() != 1
        ? Step.to(state.with(Message.warning("remove takes the id of one article.")))
        : Step.to(state.with(Message.info("Removing …")), new Effect.Remove(words.getFirst()));
  }
}
