package synoptic.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.LocatedPassage;
import synoptic.compare.Side;
import synoptic.compare.align.AlignedRow;
import synoptic.compare.align.Candidate;
import synoptic.compare.align.Comparison;
import synoptic.compare.align.MatchReasons;
import synoptic.compare.align.Signals;
import synoptic.compare.align.WordDifferences;
import synoptic.compare.library.Party;
import synoptic.corpus.Article;
import synoptic.search.ArticleEntry;
import synoptic.shell.command.Alignment;
import synoptic.shell.command.Library;
import synoptic.shell.output.Messages;

/** Lines up what shares a word of six letters or more. */
final class FakeAlignment implements Alignment {

  private static final double CLOSE = 0.1;

  @Override
  public Stream<AlignedRow> align(
      List<String> a, List<String> b, int candidates, Messages messages) {
    return IntStream.range(0, a.size()).mapToObj(at -> row(at, a.get(at), b, candidates));
  }

  private static AlignedRow row(int index, String a, List<String> b, int most) {
    List<Candidate> candidates = new ArrayList<>();
    for (int at = 0; at < b.size(); at++) {
      String other = b.get(at);
      List<String> shared =
          Stream.of(a.split("\\W+")).filter(w -> w.length() >= 6 && other.contains(w)).toList();
      if (!shared.isEmpty()) {
        candidates.add(
            new Candidate(
                at,
                1 - 1.0 / (4 * shared.size() + at),
                new MatchReasons(shared, List.of(), List.of(), OptionalDouble.empty())));
      }
    }
    candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
    return new AlignedRow(index, candidates.stream().limit(most).toList());
  }

  @Override
  public Comparison compare(Library library, Party a, Party b, String topic) {
    Side left = side(library, a);
    Side right = side(library, b);
    List<AlignedRow> rows =
        IntStream.range(0, left.texts().size())
            .mapToObj(at -> row(at, left.texts().get(at), right.texts(), 3))
            .toList();
    List<Integer> matched =
        rows.stream().flatMap(row -> row.candidates().stream()).map(Candidate::index).toList();
    List<Boolean> near =
        IntStream.range(0, right.passages().size()).mapToObj(matched::contains).toList();
    return new Comparison(
        left,
        right,
        rows,
        CLOSE,
        Comparison.standings(rows, CLOSE, near),
        WordDifferences.of(left, right),
        Signals.WORDS);
  }

  private static Side side(Library library, Party party) {
    List<LocatedPassage> passages = new ArrayList<>();
    for (ArticleEntry entry : library.articles()) {
      if (party.has(entry)) {
        Article article = library.workspace().article(entry.id()).orElseThrow();
        article
            .passages()
            .forEach(
                passage -> passages.add(new LocatedPassage(entry.id(), entry.source(), passage)));
      }
    }
    return new Side(party.name(), passages);
  }
}
