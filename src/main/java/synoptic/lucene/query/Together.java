package synoptic.lucene.query;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import synoptic.lucene.index.DocType;

/** Finds what articles have together, though none of their passages need have all of it. */
public final class Together {

  private Together() {}

  /** What has one of the wanted, of the articles that have all wanted and none unwanted. */
  public static Query in(IndexReader reader, DocType unit, List<Query> wanted, List<Query> unwanted)
      throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> articles = articles(reader, wanted.getFirst());
    for (Query part : wanted) {
      any.add(part, Occur.SHOULD);
      articles.retainAll(articles(reader, part));
    }
    for (Query part : unwanted) {
      articles.removeAll(articles(reader, part));
    }
    List<BytesRef> ids = articles.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(new TermInSetQuery(unit.article, ids), Occur.FILTER)
        .build();
  }

  private static Set<String> articles(IndexReader reader, Query query) throws IOException {
    return new HashSet<>(
        new IndexSearcher(reader).search(query, new PassageCounter()).articles().keySet());
  }
}
