package synoptic.lucene.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import synoptic.annotate.statements.Quotations;
import synoptic.corpus.PartialDate;
import synoptic.lucene.index.StatementDocuments;
import synoptic.search.ArticleEntry;
import synoptic.search.Parallel;
import synoptic.search.StatementHit;
import synoptic.search.Voice;
import synoptic.text.QuotedWords;
import synoptic.text.SameWords;

/**
 * Finds the same words in other articles. Looked at are the statements that share the most {@link
 * QuotedWords#shingles} with a quotation, which the index leads to, so that the work grows with
 * what is shown and not with the library; {@link SameWords} decides.
 */
record Parallels(StatementReader statements) {

  /** Nothing that shares less is the same. */
  private static final int LEAST_SHARED = 2;

  private static final int MOST_CANDIDATES = 50;

  private static final Comparator<Parallel> OLDEST_FIRST =
      Comparator.comparing((Parallel each) -> published(each.hit().article()))
          .thenComparing(each -> each.hit().article().id());

  private static String published(ArticleEntry article) {
    return article.front().published().map(PartialDate::toString).orElse("unknown: last");
  }

  /** One for each article that has them, the oldest first. */
  List<Parallel> of(StatementHit hit) throws IOException {
    QuotedWords here = words(hit);
    if (!here.areTelling()) {
      return List.of();
    }
    Map<String, Integer> shared = new HashMap<>();
    Map<String, Parallel> best = new HashMap<>();
    for (int document : candidates(hit, here.shingles())) {
      StatementHit other = statements.found(document).hit();
      QuotedWords there = words(other);
      Optional<SameWords> same = SameWords.of(here, there);
      String article = other.article().id();
      if (same.isPresent() && same.get().shared() > shared.getOrDefault(article, 0)) {
        shared.put(article, same.get().shared());
        best.put(article, Parallel.of(other, there, same.get()));
      }
    }
    return best.values().stream().sorted(OLDEST_FIRST).toList();
  }

  private static QuotedWords words(StatementHit hit) {
    String text = hit.passage().text();
    return Quotations.spoken(text, hit.article().front().languageOf(text), hit.statement());
  }

  private List<Integer> candidates(StatementHit hit, Set<String> shingles) throws IOException {
    Map<Integer, Integer> shared = new HashMap<>();
    for (LeafReaderContext leaf : statements.snapshot().reader().leaves()) {
      count(leaf, shingles, shared);
    }
    List<Integer> candidates = new ArrayList<>();
    for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
      if (each.getValue() >= LEAST_SHARED && mayBe(hit, each.getKey())) {
        candidates.add(each.getKey());
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.<Integer>comparingInt(shared::get).reversed().thenComparing(each -> each))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static void count(
      LeafReaderContext leaf, Set<String> shingles, Map<Integer, Integer> shared)
      throws IOException {
    Terms terms = leaf.reader().terms(StatementDocuments.SHINGLE);
    if (terms == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum each = terms.iterator();
    PostingsEnum having = null;
    for (String shingle : shingles) {
      if (each.seekExact(new BytesRef(shingle))) {
        having = each.postings(having, PostingsEnum.NONE);
        while (having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(having.docID())) {
            shared.merge(leaf.docBase + having.docID(), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** Whether a statement is of another article and may be of the same voice. */
  private boolean mayBe(StatementHit hit, int other) throws IOException {
    String voice = statements.voice(other);
    boolean isUnknown = voice.equals(Voice.UNKNOWN) || hit.voice().equals(Voice.UNKNOWN);
    return (isUnknown || voice.equals(hit.voice()))
        && !statements.article(other).equals(hit.article().id());
  }
}
