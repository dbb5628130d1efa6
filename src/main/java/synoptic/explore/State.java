package synoptic.explore;

import java.util.List;
import java.util.Optional;
import synoptic.corpus.Reference;
import synoptic.search.ArticleEntry;

/**
 * Everything that the explorer knows; drawing reads it and nothing else.
 *
 * @param library what people call the library
 * @param opened whether the library's articles are known yet
 * @param revision the number given last to a piece of work
 * @param count the digits typed before a key, or 0
 * @param commands the command lines typed so far, the latest last
 */
public record State(
    Size size,
    String library,
    boolean opened,
    List<ArticleEntry> articles,
    Reference reference,
    Place place,
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
    articles = List.copyOf(articles);
    bookmarks = List.copyOf(bookmarks);
    commands = List.copyOf(commands);
  }

  /** The explorer before anything is known but the library's name. */
  public static State start(String library, Size size) {
    return new State(
        size,
        library,
        false,
        List.of(),
        Reference.NONE,
        SearchPlace.START,
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

  public Geometry geometry() {
    return new Geometry(size);
  }

  /** Where the cursor is. */
  public Spot spot() {
    return floating.isPresent() ? Spot.FLOAT : place.spot();
  }

  State withSize(Size other) {
    return copy().size(other).done();
  }

  State with(Place other) {
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

  State withLibrary(List<ArticleEntry> entries, Reference known) {
    return copy().library(entries, known).done();
  }

  /** At another place; the present one is where "back" leads. */
  State visiting(Place other) {
    return withHistory(history.left(place)).with(other);
  }

  private StateCopy copy() {
    return new StateCopy(this);
  }
}
