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
 * @param undo what takes back what was written last, where a pane's own way to take back is not it
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
    List<String> lines,
    Optional<Effect> undo) {

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
        List.of(),
        Optional.empty());
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
    return changed(copy -> copy.view = other);
  }

  /**
   * With a view that an answer has reached.
   *
   * @param isFirst whether nothing was shown until now: what was said of that is over then
   */
  public State answered(View shown, boolean isFirst) {
    return with(shown).with(isFirst ? Message.NONE : message);
  }

  public State with(Message other) {
    return changed(copy -> copy.message = other);
  }

  public State with(Size other) {
    return changed(copy -> copy.size = other);
  }

  public State withPrompt(Optional<Prompt> other) {
    return changed(copy -> copy.prompt = other);
  }

  public State withFloating(Optional<FloatingList> other) {
    return changed(copy -> copy.floating = other);
  }

  public State withCount(int digits) {
    return changed(copy -> copy.count = digits);
  }

  /** Whether keys can act on what is shown. */
  public boolean isSettled() {
    return library.known() && choice == 0 && view.isSettled();
  }

  public State withHeld(List<Key> keys) {
    return changed(copy -> copy.held = keys);
  }

  /** With the next revision, which a question asked now bears. */
  public State asking() {
    return changed(copy -> copy.revision = revision + 1);
  }

  public State withHistory(History other) {
    return changed(copy -> copy.history = other);
  }

  public State with(Remembered other) {
    return changed(copy -> copy.remembered = other);
  }

  public State withLines(List<String> other) {
    return changed(copy -> copy.lines = other);
  }

  public State withUndo(Optional<Effect> other) {
    return changed(copy -> copy.undo = other);
  }

  /** Takes back what was written last; that is the pane's own unless something else was since. */
  public Step undoing(Effect own) {
    return Step.to(this, undo.orElse(own));
  }

  public State withParties(Optional<Party> left, Optional<Party> right) {
    return changed(
        copy -> {
          copy.a = left;
          copy.b = right;
        });
  }

  public State withLibrary(LibrarySummary other) {
    return changed(copy -> copy.library = other);
  }

  /** Asking for what can be chosen; keys wait for the choice, unless it is given up. */
  public Step choosing(Question question) {
    State asking = asking();
    return Step.to(
        asking.changed(copy -> copy.choice = asking.revision),
        new Effect.Ask(asking.revision, question));
  }

  /** Waiting for no choice. */
  public State chosen() {
    return changed(copy -> copy.choice = 0);
  }

  /** At another view; the present one is where "back" leads. */
  public State visiting(View other) {
    return chosen().withHistory(history.left(view)).with(other);
  }

  private State changed(Change change) {
    Copy copy = new Copy();
    change.on(copy);
    return copy.done();
  }

  @FunctionalInterface
  private interface Change {
    void on(Copy copy);
  }

  /** A state in the making, so that a change names only what it changes. */
  private final class Copy {
    Size size = State.this.size;
    LibrarySummary library = State.this.library;
    View view = State.this.view;
    History history = State.this.history;
    Optional<Party> a = State.this.a;
    Optional<Party> b = State.this.b;
    Optional<Prompt> prompt = State.this.prompt;
    Optional<FloatingList> floating = State.this.floating;
    Remembered remembered = State.this.remembered;
    Message message = State.this.message;
    long revision = State.this.revision;
    long choice = State.this.choice;
    int count = State.this.count;
    List<Key> held = State.this.held;
    List<String> lines = State.this.lines;
    Optional<Effect> undo = State.this.undo;

    State done() {
      return new State(
          size,
          keyboard,
          first,
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
          lines,
          undo);
    }
  }

  public interface Keyboard {

    Step pressed(State state, Key key);

    Step pasted(State state, String text);

    Step commandLine(State state);

    /** Help on the pane that the cursor is in, or on a command. */
    Step help(State state, String command);

    /** What the last line of the screen offers, the most useful first. */
    List<Hint> hints(State state);
  }
}
