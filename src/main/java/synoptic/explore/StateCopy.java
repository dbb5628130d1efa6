package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Reference;
import synoptic.search.ArticleEntry;

/** A state in the making, so that a change names only what it changes. */
final class StateCopy {

  private final State old;
  private Size size;
  private boolean opened;
  private List<ArticleEntry> articles;
  private Reference reference;
  private Place place;
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
    this.old = old;
    this.size = old.size();
    this.opened = old.opened();
    this.articles = old.articles();
    this.reference = old.reference();
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

  StateCopy place(Place other) {
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

  StateCopy library(List<ArticleEntry> entries, Reference known) {
    articles = entries;
    reference = known;
    opened = true;
    return this;
  }

  State done() {
    return new State(
        size,
        old.library(),
        opened,
        articles,
        reference,
        place,
        history,
        a,
        b,
        prompt,
        floating,
        bookmarks,
        message,
        revision,
        count,
        commands);
  }
}
