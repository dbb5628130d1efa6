package synoptic.explore.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.WordMarks;
import synoptic.corpus.FrontMatter;
import synoptic.explore.core.Cited;
import synoptic.explore.core.Documents;
import synoptic.explore.core.LibrarySummary;
import synoptic.export.Document;
import synoptic.export.Document.Block;
import synoptic.export.Document.Heading;
import synoptic.export.Document.Note;
import synoptic.export.Document.Pair;
import synoptic.export.Document.Quote;
import synoptic.export.Document.Table;
import synoptic.export.Passage;
import synoptic.export.Passage.Kind;
import synoptic.export.Passage.Mark;
import synoptic.search.ArticleEntry;

/** Two sides as a document: the pairs side by side, then what only one of them has. */
final class ComparedDocument {

  private final CompareExport compared;
  private final Comparison lined;
  private final List<ArticleEntry> articles;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private ComparedDocument(CompareExport compared, List<ArticleEntry> articles) {
    this.compared = compared;
    this.lined = compared.lined();
    this.articles = articles;
  }

  static Document of(CompareExport compared, List<ArticleEntry> articles) {
    ComparedDocument document = new ComparedDocument(compared, articles);
    Comparison lined = compared.lined();
    lined.pairs().forEach(document::pair);
    document.alone("A", lined.a(), lined.onlyInA().stream().map(AlignedRow::index).toList());
    document.alone("B", lined.b(), lined.onlyInB());
    List<String> columns =
        Cited.joined(
            List.of("part", "closeness", "why", "candidate", "a_text", "b_text"),
            Cited.columns("a_"),
            Cited.columns("b_"));
    return new Document(
        lined.a().name() + " and " + lined.b().name(),
        document.about(),
        document.blocks,
        new Table(columns, document.rows));
  }

  private List<String> about() {
    List<String> about = new ArrayList<>();
    about.add("A: " + lined.a().name());
    about.add("B: " + lined.b().name());
    about.add(
        (compared.pairing().topic().isBlank()
                ? "Whole texts"
                : "Topic: " + compared.pairing().topic())
            + " · "
            + LibrarySummary.counted(lined.pairs().size(), "pair")
            + " · "
            + lined.onlyInA().size()
            + " only in A · "
            + lined.onlyInB().size()
            + " only in B");
    if (lined.leftOut() > 0) {
      about.add(
          "Too long to be compared whole: "
              + LibrarySummary.counted(lined.leftOut(), "passage")
              + " left out.");
    }
    return about;
  }

  private void pair(AlignedRow row) {
    int place = compared.chosen().getOrDefault(row.index(), 0);
    Candidate candidate = row.candidates().get(place);
    LocatedPassage a = lined.a().passages().get(row.index());
    LocatedPassage b = lined.b().passages().get(candidate.index());
    WordMarks inA = lined.wording().inA(a.text(), b.text());
    WordMarks inB = lined.wording().inB(a.text(), b.text());
    String closeness = String.format(Locale.ROOT, "%.2f", candidate.score());
    String which = (place + 1) + " of " + row.candidates().size();
    String why = String.join(", ", candidate.why());
    List<String> reasons = new ArrayList<>(List.of(closeness));
    if (!why.isEmpty()) {
      reasons.add(why);
    }
    reasons.add("candidate " + which);
    blocks.add(new Pair(quote(a, inA), reasons, quote(b, inB)));
    rows.add(
        Cited.joined(
            List.of("pair", closeness, why, which, a.text(), b.text()), cells(a), cells(b)));
  }

  private void alone(String side, Side passages, List<Integer> places) {
    if (places.isEmpty()) {
      return;
    }
    blocks.add(new Heading("Only in " + side + ": " + passages.name()));
    blocks.add(new Note("No close match was found for these, as far as the words tell."));
    for (int place : places) {
      LocatedPassage passage = passages.passages().get(place);
      blocks.add(quote(passage, WordMarks.NONE));
      boolean isA = side.equals("A");
      String text = passage.text();
      rows.add(
          Cited.joined(
              List.of("only in " + side, "", "", "", isA ? text : "", isA ? "" : text),
              isA ? cells(passage) : Cited.none(),
              isA ? Cited.none() : cells(passage)));
    }
  }

  private Quote quote(LocatedPassage located, WordMarks words) {
    List<Mark> marks = new ArrayList<>();
    words.shared().forEach(span -> marks.add(new Mark(span, Kind.SHARED)));
    words.own().forEach(span -> marks.add(new Mark(span, Kind.OWN)));
    words.differing().forEach(span -> marks.add(new Mark(span, Kind.DIFFERS)));
    ArticleEntry article = entry(located);
    Passage text = Documents.passage(located.text(), Cited.language(article), marks);
    return new Quote("", text, Cited.of(article, located.passage().number()));
  }

  private List<String> cells(LocatedPassage located) {
    return Cited.cells(entry(located), located.passage().number());
  }

  /** What is known of the article; only its id where it was taken out meanwhile. */
  private ArticleEntry entry(LocatedPassage located) {
    Optional<ArticleEntry> known = Cited.entry(articles, located.article());
    return known.orElseGet(() -> new ArticleEntry(located.article(), FrontMatter.UNKNOWN, 0));
  }
}
