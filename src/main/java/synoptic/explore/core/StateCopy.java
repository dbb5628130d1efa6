package synoptic.explore.core;

import java.util.List;
import java.util.Optional;
import synoptic.compare.library.Party;

/** A state in the making, so that a change names only what it changes. */
final class StateCopy {

  private final State old;
  Size size;
  LibrarySummary library;
  View view;
  History history;
  Optional<Party> a;
  Optional<Party> b;
  Optional<Prompt> prompt;
  Optional<FloatingList> floating;
  Remembered remembered;
  Message message;
  long revision;
  long choice;
  int count;
  List<Key> held;
  List<String> lines;

  StateCopy(State old) {
    this.old = old;
    this.size = old.size();
    this.library = old.library();
    this.view = old.view();
    this.history = old.history();
    this.a = old.a();
    this.b = old.b();
    this.prompt = old.prompt();
    this.floating = old.floating();
    this.remembered = old.remembered();
    this.message = old.message();
    this.revision = old.revision();
    this.choice = old.choice();
    this.count = old.count();
    this.held = old.held();
    this.lines = old.lines();
  }

  State done() {
    return new State(
        size,
        old.keyboard(),
        old.first(),
        library,
        view,
        history,
        a,
        b,
        prompt,
        floating,
        remembered,
        message,
        revision,
        choice,
        count,
        held,
        lines);
  }
}
