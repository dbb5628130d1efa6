package synoptic.explore;

/** Moving inside the list, the reader, a comparison or a floating list. */
final class Moves {

  private Moves() {}

  static Step lines(State state, int by) {
    if (state.floating().isPresent()) {
      return floating(state, by);
    }
    return switch (state.place()) {
      case QueryView place when place.spot() == Pane.READER -> scroll(state, place, by);
      case WhoView place -> WhoCommands.moved(state, place, by);
      case TimelineView place -> TimelineCommands.moved(state, place, by);
      case ConcordanceView place -> ConcordanceCommands.moved(state, place, by);
      case SearchView place -> Searching.select(state, place, place.cursor() + by);
      case CompareView place when Math.abs(by) > 1 ->
          Step.to(state.with(place.selecting(place.selected() + by, state.geometry())));
      case CompareView place -> Step.to(state.with(place.moved(by, state.geometry())));
      case FramingView place ->
          Step.to(state.with(place.at(place.cursor() + by, state.geometry())));
      case EvidenceView place ->
          Step.to(state.with(place.at(place.cursor() + by, state.geometry())));
    };
  }

  static Step pages(State state, int by) {
    Geometry geometry = state.geometry();
    if (state.floating().isPresent()) {
      return floating(state, by * geometry.bodyRows());
    }
    return switch (state.place()) {
      case QueryView place when place.spot() == Pane.READER ->
          scroll(state, place, by * Math.max(1, geometry.readerRows() - 2));
      case WhoView place -> WhoCommands.paged(state, place, by);
      case TimelineView place -> TimelineCommands.paged(state, place, by);
      case ConcordanceView place ->
          ConcordanceCommands.moved(state, place, by * Math.max(1, geometry.bodyRows() - 2));
      case SearchView place -> {
        int items = place.rows().itemsPerPage(geometry.listRows());
        yield Searching.select(state, place, place.cursor() + by * items);
      }
      case CompareView place -> {
        int lines = by * Math.max(1, CompareRows.height(geometry) - 2);
        yield Step.to(state.with(place.moved(lines, geometry)));
      }
      case FramingView place -> {
        int lines = by * Math.max(1, FramingRows.height(geometry) - 2);
        yield Step.to(state.with(place.paged(lines, geometry)));
      }
      case EvidenceView place -> Step.to(state.with(place.paged(by, geometry)));
    };
  }

  /** To the first line, or the last where {@code end} is large. */
  static Step to(State state, int end) {
    int far = end == 0 ? -1_000_000 : 1_000_000;
    if (state.floating().isPresent()) {
      return floating(state, far);
    }
    return switch (state.place()) {
      case QueryView place when place.spot() == Pane.READER -> scroll(state, place, far);
      case WhoView place -> WhoCommands.moved(state, place, far);
      case TimelineView place -> TimelineCommands.moved(state, place, far);
      case ConcordanceView place -> ConcordanceCommands.moved(state, place, far);
      case SearchView place -> Searching.select(state, place, Math.min(end, far < 0 ? 0 : far));
      case CompareView place ->
          Step.to(state.with(place.selecting(far < 0 ? 0 : far, state.geometry())));
      case FramingView place -> Step.to(state.with(place.at(far, state.geometry())));
      case EvidenceView place -> Step.to(state.with(place.at(far, state.geometry())));
    };
  }

  /** So many columns of a table to the right. */
  static Step columns(State state, int by) {
    return state.place() instanceof TimelineView place
        ? TimelineCommands.column(state, place, by)
        : WhoCommands.column(state, by);
  }

  private static Step floating(State state, int by) {
    int rows = state.geometry().bodyRows() - 4;
    return Step.to(state.withFloating(state.floating().map(list -> list.moved(by).within(rows))));
  }

  private static Step scroll(State state, QueryView place, int by) {
    return Step.to(state.with(place.withReader(place.reader().map(open -> open.scrolled(by)))));
  }
}
