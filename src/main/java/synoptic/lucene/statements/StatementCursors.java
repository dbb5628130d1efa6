package synoptic.lucene.statements;

import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import synoptic.lucene.index.ArticleDocuments;
import synoptic.lucene.index.IndexEntry;
import synoptic.lucene.index.StatementDocuments;
import synoptic.search.SearchException;
import synoptic.search.SearchRequest.Cursor;

/** The order of statements and places in it, as {@code PassageCursors} has them for passages. */
final class StatementCursors {

  /**
   * What is doubtful comes last; before that what was said last comes first, what has no day of its
   * own on that of its article; inside an article and a day in reading order.
   */
  static final Sort ORDER =
      new Sort(
          new SortField(StatementDocuments.DOUBTFUL, SortField.Type.LONG),
          new SortField(StatementDocuments.NEWEST, SortField.Type.LONG, true),
          new SortField(ArticleDocuments.ARTICLE, SortField.Type.STRING),
          new SortField(StatementDocuments.PLACE, SortField.Type.LONG));

  private static final String MARK = "statement";

  private StatementCursors() {}

  static Cursor after(FieldDoc hit) {
    String order = hit.fields[0] + " " + hit.fields[1] + " " + place(hit) + " " + article(hit);
    return new Cursor(MARK + " " + order);
  }

  /** Whether a statement stands before all that an article may have, whatever that is. */
  static boolean isBefore(FieldDoc hit, IndexEntry article) {
    long newest = (Long) hit.fields[1];
    boolean isSure = (Long) hit.fields[0] == 0;
    boolean isEarlierOfTheDay =
        newest == article.latest()
            && ((BytesRef) hit.fields[2]).compareTo(new BytesRef(article.article().id())) < 0;
    return isSure && (newest > article.latest() || isEarlierOfTheDay);
  }

  static String article(FieldDoc hit) {
    return ((BytesRef) hit.fields[2]).utf8ToString();
  }

  static long place(FieldDoc hit) {
    return (Long) hit.fields[3];
  }

  /**
   * The hit to go on after; null, as Lucene has it, to begin at the top.
   *
   * @throws SearchException where the cursor is not of this order
   */
  static FieldDoc read(Optional<Cursor> cursor) {
    if (cursor.isEmpty()) {
      return null;
    }
    String[] parts = cursor.get().token().split(" ", 5);
    try {
      if (!parts[0].equals(MARK)) {
        throw new NumberFormatException(parts[0]);
      }
      Object[] fields = {
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        new BytesRef(parts[4]),
        Long.parseLong(parts[3])
      };
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
      throw new SearchException(
          "Cannot go on with the statements from a place of another search; search again.",
          notOurs);
    }
  }
}
