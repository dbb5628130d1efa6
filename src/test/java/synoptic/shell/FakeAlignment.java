package synoptic.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.compare.Basis;
import synoptic.compare.Candidate;
import synoptic.compare.Comparison;
import synoptic.compare.Located;
import synoptic.compare.Reasons;
import synoptic.compare.Row;
import synoptic.compare.Side;
import synoptic.compare.Wording;
import synoptic.compare.library.Party;
import synoptic.corpus.Article;
import synoptic.search.ArticleEntry;

/** Lines up what shares a word of six letters or more. */
final class FakeAlignment implements Alignment {

  @Override
  public List<Row> align(
      List<String> a, List<String> b, int candidates, Units.Kind kind, Messages messages) {
    return IntStream.range(0, a.size()).mapToObj(at -> row(at, a.get(at), b, candidates)).toList();
  }

  private static Row row(int index, String a, List<String> b, int most) {
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
                new Reasons(shared, List.of(), List.of(), OptionalDouble.empty())));
      }
    }
    candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
    return new Row(index, candidates.stream().limit(most).toList());
  }

  @Override
  public Comparison compare(Library library, Party a, Party b, String topic) {
    Side left = side(library, a);
    Side right = side(library, b);
    List<Row> rows =
        IntStream.range(0, left.texts().size())
            .mapToObj(at -> row(at, left.texts().get(at), right.texts(), 3))
            .toList();
    List<Integer> matched =
        rows.stream().flatMap(row -> row.candidates().stream()).map(Candidate::index).toList();
    List<Integer> only =
        IntStream.range(0, right.passages().size())
            .boxed()
            .filter(at -> !matched.contains(at))
            .toList();
    return new Comparison(left, right, rows, 0.1, only, Wording.of(left, right), Basis.WORDS);
  }

  private static Side side(Library library, Party party) {
    List<Located> passages = new ArrayList<>();
    for (ArticleEntry entry : library.articles()) {
      if (party.has(entry)) {
        Article article = library.workspace().article(entry.id()).orElseThrow();
        article
            .passages()
            .forEach(passage -> passages.add(new Located(entry.id(), entry.source(), passage)));
      }
    }
    return new Side(party.name(), passages);
  }
}
