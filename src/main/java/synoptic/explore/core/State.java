package synoptic.explore.core;

import java.util.List;
import java.util.Optional;
import synoptic.compare.library.Party;
import synoptic.search.ArticleEntry;

/**
 * Everything that the explorer knows; drawing reads it and nothing else.
 *
 * @param keyboard what keys do
 * @param first the view that the explorer begins with
 * @param library what the library holds
 * @param view what is shown
 * @param revision the number given last to a piece of work
 * @param choice the number of the question for a choice that is awaited; 0 for none
 * @param count the digits typed before a key, or 0
 * @param remembered what is kept for the next run
 * @param held the keys that wait for an answer that they act on
 * @param lines the command lines typed so far, the latest last
 */
public record State(
    Size size,
    Keyboard keyboard,
    View first,
    LibrarySummary library,
    View view,
    History history,
    Optional<Party> a,
    Optional<Party> b,
    Optional<Prompt> prompt,
    Optional<FloatingList> floating,
    Remembered remembered,
    Message message,
    long revision,
    long choice,
    int count,
    List<Key> held,
    List<String> lines) {

  public State {
    held = List.copyOf(held);
    lines = List.copyOf(lines);
  }

  /** The explorer before anything is known but the library's name. */
  public static State start(String library, Size size, Keyboard keyboard, View first) {
    return new State(
        size,
        keyboard,
        first,
        LibrarySummary.unknown(library),
        first,
        History.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Remembered.NOTHING,
        Message.NONE,
        0,
        0,
        0,
        List.of(),
        List.of());
  }

  public List<ArticleEntry> articles() {
    return library.articles();
  }

  /** What is known of an article; empty where the library does not have it (any more). */
  public Optional<ArticleEntry> article(String id) {
    return articles().stream().filter(article -> article.id().equals(id)).findFirst();
  }

  /** The effects that end the explorer, what is to be kept being kept. */
  public Step leaving() {
    View home = home();
    Remembered.Left left =
        new Remembered.Left(
            home.typed().map(Input::text).orElse(""),
            home.row(),
            a.map(Party::typed).orElse(""),
            b.map(Party::typed).orElse(""));
    Remembered kept = remembered.leaving(left);
    return Step.to(with(kept), new Effect.Keep(kept), new Effect.Quit());
  }

  public Geometry geometry() {
    return new Geometry(size);
  }

  /** Where the cursor is. */
  public Pane pane() {
    return floating.isPresent() ? Pane.FLOAT : view.pane();
  }

  /** The first view as it is, or as it was left last. */
  public View home() {
    return last(first.getClass()).map(View.class::cast).orElse(first).resized(geometry());
  }

  /** The view of that kind as it is, or as it was left last. */
  public <V extends View> Optional<V> last(Class<V> kind) {
    return kind.isInstance(view) ? Optional.of(kind.cast(view)) : history.last(kind);
  }

  public State with(View other) {
    StateCopy copy = new StateCopy(this);
    copy.view = other;
    return copy.done();
  }

  public State with(Message other) {
    StateCopy copy = new StateCopy(this);
    copy.message = other;
    return copy.done();
  }

  public State with(Size other) {
    StateCopy copy = new StateCopy(this);
    copy.size = other;
    return copy.done();
  }

  public State withPrompt(Optional<Prompt> other) {
    StateCopy copy = new StateCopy(this);
    copy.prompt = other;
    return copy.done();
  }

  public State withFloating(Optional<FloatingList> other) {
    StateCopy copy = new StateCopy(this);
    copy.floating = other;
    return copy.done();
  }

  public State withCount(int digits) {
    StateCopy copy = new StateCopy(this);
    copy.count = digits;
    return copy.done();
  }

  /** Whether keys can act on what is shown. */
  public boolean isSettled() {
    return library.known() && choice == 0 && view.isSettled();
  }

  public State withHeld(List<Key> keys) {
    StateCopy copy = new StateCopy(this);
    copy.held = keys;
    return copy.done();
  }

  /** With the next revision, which a question asked now bears. */
  public State asking() {
    StateCopy copy = new StateCopy(this);
    copy.revision = revision + 1;
    return copy.done();
  }

  public State withHistory(History other) {
    StateCopy copy = new StateCopy(this);
    copy.history = other;
    return copy.done();
  }

  public State with(Remembered other) {
    StateCopy copy = new StateCopy(this);
    copy.remembered = other;
    return copy.done();
  }

  public State withLines(List<String> other) {
    StateCopy copy = new StateCopy(this);
    copy.lines = other;
    return copy.done();
  }

  public State withParties(Optional<Party> left, Optional<Party> right) {
    StateCopy copy = new StateCopy(this);
    copy.a = left;
    copy.b = right;
    return copy.done();
  }

  public State withLibrary(LibrarySummary other) {
    StateCopy copy = new StateCopy(this);
    copy.library = other;
    return copy.done();
  }

  /** Asking for what can be chosen; keys wait for the choice, unless it is given up. */
  public Step choosing(Question question) {
    StateCopy copy = new StateCopy(asking());
    copy.choice = copy.revision;
    return Step.to(copy.done(), new Effect.Ask(copy.revision, question));
  }

  /** Waiting for no choice. */
  public State chosen() {
    StateCopy copy = new StateCopy(this);
    copy.choice = 0;
    return copy.done();
  }

  /** At another view; the present one is where "back" leads. */
  public State visiting(View other) {
    return chosen().withHistory(history.left(view)).with(other);
  }
}
