package synoptic.explore.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.WordMarks;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Draft;
import synoptic.explore.core.Export;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Quote;
import synoptic.export.Format;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.ArticleEntry;
import synoptic.search.SearchEngine;

/**
 * Two sides lined up: the pairs side by side, then what only one of them has.
 *
 * @param chosen which candidate stands beside a passage of A, where it is not the first
 */
public record CompareExport(Pairing pairing, Comparison lined, Map<Integer, Integer> chosen)
    implements Export {

  public CompareExport {
    chosen = Map.copyOf(chosen);
  }

  @Override
  public String name() {
    return "compare " + pairing.typed();
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Document document(SearchEngine engine, int most) {
    List<ArticleEntry> articles = engine.articles();
    Draft draft = new Draft();
    lined.pairs().forEach(row -> pair(draft, row, articles));
    List<Integer> onlyInA = lined.onlyInA().stream().map(AlignedRow::index).toList();
    alone(draft, "only in A", lined.a(), onlyInA, articles);
    alone(draft, "also in B", lined.b(), lined.alsoInB(), articles);
    alone(draft, "only in B", lined.b(), lined.onlyInB(), articles);
    draft.add(new Heading("The whole texts"));
    draft.add(WholeTexts.of(lined, chosen, articles));
    return draft.done(
        lined.a().name() + " and " + lined.b().name(),
        about(),
        List.of("part", "closeness", "why", "candidate", "a_text", "b_text", "b_status"),
        Cited.columns("a_"),
        Cited.columns("b_"));
  }

  private List<String> about() {
    List<String> about = new ArrayList<>();
    about.add("A: " + lined.a().name());
    about.add("B: " + lined.b().name());
    about.add(
        (pairing.topic().isBlank() ? "Whole texts" : "Topic: " + pairing.topic())
            + " · "
            + LibrarySummary.counted(lined.pairs().size(), "pair")
            + " · "
            + lined.onlyInA().size()
            + " only in A · "
            + (lined.alsoInB().isEmpty() ? "" : lined.alsoInB().size() + " said again in B · ")
            + lined.onlyInB().size()
            + " only in B");
    if (lined.leftOut() > 0) {
      String count = LibrarySummary.counted(lined.leftOut(), "passage");
      about.add("Too long to be compared whole: " + count + " left out.");
    }
    return about;
  }

  private void pair(Draft draft, AlignedRow row, List<ArticleEntry> articles) {
    int place = chosen.getOrDefault(row.index(), 0);
    Candidate candidate = row.candidates().get(place);
    LocatedPassage a = lined.a().passages().get(row.index());
    LocatedPassage b = lined.b().passages().get(candidate.index());
    Quote inA = quote(a, lined.wording().inA(a, b), articles);
    Quote inB = quote(b, lined.wording().inB(a, b), articles);
    List<String> reasons = new ArrayList<>(List.of(closeness(candidate)));
    if (!candidate.why().isEmpty()) {
      reasons.add(String.join(", ", candidate.why()));
    }
    reasons.add("candidate " + which(row, place));
    draft.add(new Pair(inA, reasons, inB));
    candidate(draft, "pair", row, place, articles);
    others(draft, "candidate", row, place, articles);
  }

  /** The candidates that do not stand beside their passage of A. */
  private void others(
      Draft draft, String part, AlignedRow row, int chosen, List<ArticleEntry> articles) {
    for (int place = 0; place < row.candidates().size(); place++) {
      if (place == chosen) {
        continue;
      }
      Candidate other = row.candidates().get(place);
      List<String> told = new ArrayList<>();
      told.add("%s %s: B %s".formatted(part, which(row, place), lined.b().where(other.index())));
      told.add(closeness(other));
      told.addAll(other.why());
      draft.add(new Note(String.join(" · ", told)));
      candidate(draft, part, row, place, articles);
    }
  }

  private void candidate(
      Draft draft, String part, AlignedRow row, int place, List<ArticleEntry> articles) {
    Candidate candidate = row.candidates().get(place);
    LocatedPassage a = lined.a().passages().get(row.index());
    LocatedPassage b = lined.b().passages().get(candidate.index());
    draft.row(
        List.of(
            part,
            closeness(candidate),
            String.join(", ", candidate.why()),
            which(row, place),
            a.text(),
            b.text(),
            status(candidate.index())),
        cells(a, articles),
        cells(b, articles));
  }

  private static String closeness(Candidate candidate) {
    return String.format(Locale.ROOT, "%.2f", candidate.score());
  }

  private static String which(AlignedRow row, int place) {
    return (place + 1) + " of " + row.candidates().size();
  }

  /** What becomes of a passage of B. */
  private String status(int placeInB) {
    return lined.standings().get(placeInB).name().toLowerCase(Locale.ROOT);
  }

  private void alone(
      Draft draft, String part, Side of, List<Integer> places, List<ArticleEntry> articles) {
    if (places.isEmpty()) {
      return;
    }
    boolean isAlso = part.startsWith("also");
    draft.add(
        new Heading(
            (isAlso ? "Said again in B: " : "Only in " + part.substring(8) + ": ") + of.name()));
    draft.add(
        new Note(
            isAlso
                ? "These come close to passages of A that others come closer to."
                : "No close match was found for these, as far as the words tell."));
    boolean isA = part.endsWith("A");
    for (int place : places) {
      LocatedPassage passage = of.passages().get(place);
      draft.add(quote(passage, WordMarks.NONE, articles));
      String text = passage.text();
      draft.row(
          List.of(part, "", "", "", isA ? text : "", isA ? "" : text, isA ? "" : status(place)),
          isA ? cells(passage, articles) : Cited.none(),
          isA ? Cited.none() : cells(passage, articles));
      if (isA) {
        others(draft, "nearest", lined.rows().get(place), -1, articles);
      }
    }
  }

  private static Quote quote(LocatedPassage located, WordMarks words, List<ArticleEntry> articles) {
    List<Mark> marks = new ArrayList<>();
    words.shared().forEach(span -> marks.add(new Mark(span, Kind.SHARED)));
    words.own().forEach(span -> marks.add(new Mark(span, Kind.OWN)));
    words.differing().forEach(span -> marks.add(new Mark(span, Kind.DIFFERS)));
    ArticleEntry article = Cited.entry(articles, located.article());
    return Draft.quote("", article, located.passage().number(), located.text(), marks);
  }

  private static List<String> cells(LocatedPassage located, List<ArticleEntry> articles) {
    return Cited.cells(Cited.entry(articles, located.article()), located.passage().number());
  }
}
