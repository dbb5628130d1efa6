package synoptic.explore;

import java.util.List;
import java.util.Optional;

/** A state in the making, so that a change names only what it changes. */
final class StateCopy {

  private Size size;
  private LibrarySummary holdings;
  private View place;
  private History history;
  private Optional<Party> a;
  private Optional<Party> b;
  private Optional<Prompt> prompt;
  private Optional<FloatingList> floating;
  private List<Bookmark> bookmarks;
  private Message message;
  private long revision;
  private int count;
  private List<String> commands;

  StateCopy(State old) {
    this.size = old.size();
    this.holdings = old.holdings();
    this.place = old.place();
    this.history = old.history();
    this.a = old.a();
    this.b = old.b();
    this.prompt = old.prompt();
    this.floating = old.floating();
    this.bookmarks = old.bookmarks();
    this.message = old.message();
    this.revision = old.revision();
    this.count = old.count();
    this.commands = old.commands();
  }

  StateCopy size(Size other) {
    size = other;
    return this;
  }

  StateCopy place(View other) {
    place = other;
    return this;
  }

  StateCopy message(Message other) {
    message = other;
    return this;
  }

  StateCopy prompt(Optional<Prompt> other) {
    prompt = other;
    return this;
  }

  StateCopy floating(Optional<FloatingList> other) {
    floating = other;
    return this;
  }

  StateCopy count(int digits) {
    count = digits;
    return this;
  }

  StateCopy revision(long number) {
    revision = number;
    return this;
  }

  StateCopy history(History other) {
    history = other;
    return this;
  }

  StateCopy bookmarks(List<Bookmark> other) {
    bookmarks = other;
    return this;
  }

  StateCopy commands(List<String> other) {
    commands = other;
    return this;
  }

  StateCopy parties(Optional<Party> left, Optional<Party> right) {
    a = left;
    b = right;
    return this;
  }

  StateCopy holdings(LibrarySummary other) {
    holdings = other;
    return this;
  }

  State done() {
    return new State(
        size, holdings, place, history, a, b, prompt, floating, bookmarks, message, revision, count,
        commands);
  }
}
