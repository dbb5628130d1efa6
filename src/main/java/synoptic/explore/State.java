package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.search.ArticleEntry;

/**
 * Everything that the explorer knows; drawing reads it and nothing else.
 *
 * @param holdings what the library holds
 * @param revision the number given last to a piece of work
 * @param count the digits typed before a key, or 0
 * @param commands the command lines typed so far, the latest last
 */
public record State(
    Size size,
    LibrarySummary holdings,
    View place,
    History history,
    Optional<Party> a,
    Optional<Party> b,
    Optional<Prompt> prompt,
    Optional<FloatingList> floating,
    List<Bookmark> bookmarks,
    Message message,
    long revision,
    int count,
    List<String> commands) {

  public State {
    bookmarks = List.copyOf(bookmarks);
    commands = List.copyOf(commands);
  }

  /** The explorer before anything is known but the library's name. */
  public static State start(String library, Size size) {
    return new State(
        size,
        LibrarySummary.unknown(library),
        SearchView.START,
        History.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Message.NONE,
        0,
        0,
        List.of());
  }

  public List<ArticleEntry> articles() {
    return holdings.articles();
  }

  public Geometry geometry() {
    return new Geometry(size);
  }

  /** Where the cursor is. */
  public Pane spot() {
    return floating.isPresent() ? Pane.FLOAT : place.spot();
  }

  State withSize(Size other) {
    return copy().size(other).done();
  }

  State with(View other) {
    return copy().place(other).done();
  }

  State with(Message other) {
    return copy().message(other).done();
  }

  State withPrompt(Optional<Prompt> other) {
    return copy().prompt(other).done();
  }

  State withFloating(Optional<FloatingList> other) {
    return copy().floating(other).done();
  }

  State withCount(int digits) {
    return copy().count(digits).done();
  }

  State withRevision(long number) {
    return copy().revision(number).done();
  }

  State withHistory(History other) {
    return copy().history(other).done();
  }

  State withBookmarks(List<Bookmark> other) {
    return copy().bookmarks(other).done();
  }

  State withCommands(List<String> other) {
    return copy().commands(other).done();
  }

  State withParties(Optional<Party> left, Optional<Party> right) {
    return copy().parties(left, right).done();
  }

  State withHoldings(LibrarySummary other) {
    return copy().holdings(other).done();
  }

  /** At another place; the present one is where "back" leads. */
  State visiting(View other) {
    return withHistory(history.left(place)).with(other);
  }

  private StateCopy copy() {
    return new StateCopy(this);
  }
}
