package synoptic.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.compare.Concordance;
import synoptic.compare.Timeline;
import synoptic.corpus.Passage;
import synoptic.explore.History.Visit;
import synoptic.search.ArticleEntry;
import synoptic.search.StatementHit;

/** Going from place to place, bookmarks, and copying. */
final class Places {

  private Places() {}

  /** The search view as it is, or as it was left last. */
  static SearchView searchPlace(State state) {
    if (state.place() instanceof SearchView here) {
      return here;
    }
    return last(state, SearchView.class).orElse(SearchView.START).resized(state.geometry());
  }

  /** The place of that kind that was left last. */
  static <P extends View> Optional<P> last(State state, Class<P> kind) {
    return state.history().before().reversed().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  static Step search(State state, List<String> words, int count) {
    return state.place() instanceof SearchView
        ? Step.to(state)
        : Step.to(state.visiting(searchPlace(state)));
  }

  static Step compare(State state, List<String> words, int count) {
    if (state.place() instanceof CompareView) {
      return Step.to(state);
    }
    if (state.place() instanceof FramingView place) {
      return last(state, CompareView.class)
          .filter(last -> FramingCommands.isSame(last, place))
          .map(last -> again(state.visiting(place), last.resized(state.geometry())))
          .orElseGet(() -> CompareCommands.start(state, place));
    }
    Optional<CompareView> last =
        last(state, CompareView.class).filter(place -> place.isOf(state.a(), state.b()));
    if (last.isPresent()) {
      return again(state.visiting(state.place()), last.get().resized(state.geometry()));
    }
    return CompareCommands.typed(state, List.of(), 1);
  }

  static Step back(State state, List<String> words, int count) {
    return visited(state, state.history().back(state.place()), "There is nothing before this.");
  }

  static Step forward(State state, List<String> words, int count) {
    return visited(state, state.history().forward(state.place()), "There is nothing after this.");
  }

  private static Step visited(State state, Optional<Visit> visit, String none) {
    if (visit.isEmpty()) {
      return Step.to(state.with(Message.info(none)));
    }
    View place = visit.get().place().resized(state.geometry());
    return again(state.withHistory(visit.get().history()).with(Message.NONE), place);
  }

  /** A place left before its answer came asks again. */
  static Step again(State state, View place) {
    return switch (place) {
      case QueryView query when query.awaiting() -> Update.ask(state, query);
      case QueryView query -> Searching.mark(state, query);
      case CompareView compare when compare.comparison().isEmpty() ->
          CompareCommands.ask(state, compare);
      case FramingView framing when framing.framing().isEmpty() ->
          FramingCommands.ask(state, framing);
      case PairView pair -> Step.to(state.with(pair));
      case EvidenceView evidence -> Step.to(state.with(evidence));
    };
  }

  /** Close what floats, else the reader, else the comparison, else the explorer. */
  static Step close(State state, List<String> words, int count) {
    if (state.floating().isPresent()) {
      return Step.to(state.withFloating(Optional.empty()));
    }
    return switch (state.place()) {
      case QueryView place when place.spot() == Pane.READER ->
          Step.to(state.with(place.at(place.listBeside(Pane.READER))));
      case WhoView place when place.spot() != Pane.VOICES ->
          Step.to(state.with(place.at(Pane.VOICES)));
      case SearchView place -> Step.to(state, new Effect.Quit());
      case WhoView place -> toSearch(state, place);
      case PairView place -> toSearch(state, place);
      case EvidenceView place -> back(state, words, count);
      case TimelineView place -> toSearch(state, place);
      case ConcordanceView place -> toSearch(state, place);
    };
  }

  private static Step toSearch(State state, View place) {
    State left = state.withHistory(state.history().left(place)).with(Message.NONE);
    return again(left, searchPlace(state));
  }

  static Step command(State state, List<String> words, int count) {
    return Step.to(state.withPrompt(Optional.of(Prompt.forCommand(state))));
  }

  static Step bookmark(State state, List<String> words, int count) {
    Optional<Bookmark> here = here(state);
    if (here.isEmpty()) {
      return Step.to(state.with(Message.info("There is no passage to bookmark.")));
    }
    List<Bookmark> bookmarks = new ArrayList<>(state.bookmarks());
    boolean removed =
        bookmarks.removeIf(
            mark ->
                mark.article().equals(here.get().article())
                    && mark.passage() == here.get().passage());
    if (!removed) {
      bookmarks.add(here.get());
    }
    String said = removed ? "Bookmark removed: " : "Bookmarked: ";
    return Step.to(
        state.withBookmarks(bookmarks).with(Message.info(said + here.get().label())),
        new Effect.KeepBookmarks(bookmarks));
  }

  private static Optional<Bookmark> here(State state) {
    if (state.place() instanceof CompareView compare) {
      return CompareCommands.bookmark(state, compare);
    }
    if (state.place() instanceof EvidenceView evidence) {
      return FramingCommands.bookmark(state, evidence);
    }
    return state.place() instanceof QueryView place ? here(place) : Optional.empty();
  }

  private static Optional<Bookmark> here(QueryView place) {
    return Here.of(place).map(at -> bookmark(at.article(), at.passage()));
  }

  static Bookmark bookmark(ArticleEntry article, int passage) {
    String label = article.source() + ", " + article.title() + ", ¶ " + passage;
    return new Bookmark(article.id(), passage, label);
  }

  /** A choice of the bookmarks; or, called with an article and a passage, the place itself. */
  static Step bookmarks(State state, List<String> words, int count) {
    if (words.size() == 2) {
      int passage = words.getLast().matches("\\d{1,6}") ? Integer.parseInt(words.getLast()) : 1;
      return SearchCommands.read(state, words.getFirst(), passage);
    }
    if (state.bookmarks().isEmpty()) {
      return Step.to(state.with(Message.info("No bookmarks yet: m sets one.")));
    }
    List<Line> lines = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    for (Bookmark mark : state.bookmarks()) {
      lines.add(Line.plain(mark.label()));
      choices.add(List.of("bookmarks", mark.article(), Integer.toString(mark.passage())));
    }
    return Step.to(
        state.withFloating(Optional.of(new FloatingList("Bookmarks", lines, choices, 0))));
  }

  static Step copy(State state, List<String> words, int count) {
    Optional<String> text =
        switch (state.place()) {
          case QueryView place when place.spot() == Pane.READER ->
              place.reader().flatMap(Places::cited);
          case WhoView place when place.spot() == Pane.MATRIX -> Optional.empty();
          case WhoView place -> place.statement().map(Places::cited);
          case TimelineView place -> place.entry().flatMap(Places::cited);
          case ConcordanceView place -> place.occurrence().map(found -> cited(place, found));
          case SearchView place ->
              place
                  .item()
                  .map(
                      item ->
                          item.hit()
                              .map(hit -> cited(item.article(), hit.passage()))
                              .orElse(Cited.of(item.article(), 0).spoken()));
          case CompareView place -> CompareCommands.cited(state, place);
          case FramingView place -> Optional.empty();
          case EvidenceView place -> FramingCommands.cited(state, place);
        };
    return text.map(
            cited ->
                Step.to(
                    state.with(Message.info("Copied with its citation.")), new Effect.Copy(cited)))
        .orElse(Step.to(state.with(Message.info("There is nothing to copy."))));
  }

  private static Optional<String> cited(Reader reader) {
    return reader
        .article()
        .passage(reader.passage())
        .map(passage -> cited(ArticleEntry.of(reader.article()), passage));
  }

  private static String cited(ConcordanceView place, Concordance.Occurrence found) {
    String sentence = found.sentence().in(found.passage().text());
    return cited(place.article().orElseThrow(), found.passage().number(), sentence);
  }

  private static Optional<String> cited(Timeline.Entry entry) {
    return Optional.of(
        entry
            .place()
            .map(place -> cited(entry.article(), entry.passage(), place.sentence().text()))
            .orElse(Cited.of(entry.article(), 0).spoken()));
  }

  /** Who says it, the sentence that it stands in, and where. */
  private static String cited(StatementHit hit) {
    String sentence = Attribution.sentence(hit).in(hit.passage().text());
    return cited(hit.article(), hit.passage().number(), Attribution.said(hit) + ":\n" + sentence);
  }

  static String cited(ArticleEntry article, Passage passage) {
    return cited(article, passage.number(), passage.text());
  }

  private static String cited(ArticleEntry article, int passage, String text) {
    return text + "\n(" + Cited.of(article, passage).spoken() + ")\n";
  }
}
