package synoptic.lucene.passages;

import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest;
import synoptic.search.SearchRequest.Cursor;

/**
 * Orders of hits and places in them. A cursor holds the sort values of the hit that it stands
 * after, and not its number in the index, which changes whenever an article does.
 */
public final class PassageCursors {

  private static final SortField ARTICLE =
      new SortField(ArticleDocuments.ARTICLE, SortField.Type.STRING);
  private static final SortField NUMBER =
      new SortField(ArticleDocuments.NUMBER, SortField.Type.INT);

  private PassageCursors() {}

  static Sort order(SearchRequest.Sort sort) {
    return new Sort(
        switch (sort) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case DATE -> new SortField(ArticleDocuments.NEWEST, SortField.Type.LONG, true);
        },
        ARTICLE,
        NUMBER);
  }

  static Cursor after(FieldDoc hit, SearchRequest.Sort sort) {
    String key =
        switch (sort) {
          case RELEVANCE -> "score " + Float.floatToIntBits((Float) hit.fields[0]);
          case DATE -> "date " + hit.fields[0];
        };
    return new Cursor(key + " " + number(hit) + " " + article(hit));
  }

  static String article(FieldDoc hit) {
    return ((BytesRef) hit.fields[1]).utf8ToString();
  }

  static int number(FieldDoc hit) {
    return (Integer) hit.fields[2];
  }

  /**
   * The hit to go on after; null, as Lucene has it, to begin at the top.
   *
   * @throws SearchException where the cursor is not of this order
   */
  static FieldDoc read(Optional<Cursor> cursor, SearchRequest.Sort sort) {
    if (cursor.isEmpty()) {
      return null;
    }
    String[] parts = cursor.get().token().split(" ", 4);
    try {
      Object key =
          switch (sort) {
            case RELEVANCE -> Float.intBitsToFloat(Integer.parseInt(parts[1]));
            case DATE -> Long.parseLong(parts[1]);
          };
      if (!parts[0].equals(sort == SearchRequest.Sort.RELEVANCE ? "score" : "date")) {
        throw new NumberFormatException(parts[0]);
      }
      Object[] fields = {key, new BytesRef(parts[3]), Integer.parseInt(parts[2])};
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
      throw new SearchException(
          "Cannot go on with the search from a place of another search; search again.", notOurs);
    }
  }
}
