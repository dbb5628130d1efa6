package synoptic.lucene.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.ArticleFile;
import synoptic.corpus.FrontMatter;
import synoptic.corpus.PartialDate;
import synoptic.lucene.analysis.Stemming;
import synoptic.lucene.analysis.WordTokenizer;
import synoptic.search.ArticleEntry;

/**
 * What the index knows of an article without its text, and of the file that it was read from.
 *
 * @param size the file's, in bytes
 * @param modified the time of the file, see {@link ArticleFile}
 * @param problems how many problems it was read with
 * @param isAnnotated whether its statements were looked for
 * @param stemming how its words became terms of the index
 */
public record IndexEntry(
    ArticleEntry article,
    long size,
    long modified,
    int problems,
    boolean isAnnotated,
    Stemming stemming) {

  /**
   * So that the bytes, three to a {@code char} at most, stay within the 32,766 that the index takes
   * for one value, whatever a file claims to be called.
   */
  private static final int LONGEST = 1_500;

  /** An article with an opening has no title, so there is room for it. */
  private static final int LONGEST_OPENING = 100;

  boolean isOf(ArticleFile file) {
    return size == file.size() && modified == file.modified();
  }

  /** The file that it was read from, as it was then. */
  public ArticleFile file(Path path) {
    return new ArticleFile(article.id(), path, size, modified);
  }

  /** What is known of the same text in a file that was touched. */
  IndexEntry in(ArticleFile file) {
    return new IndexEntry(article, file.size(), file.modified(), problems, isAnnotated, stemming);
  }

  /** Whether it waits for the statements that were found in {@code other}. */
  public boolean isAwaiting(AnnotatedArticle other) {
    return !isAnnotated && size == other.size() && modified == other.modified();
  }

  /** The most that {@link StatementDocuments#NEWEST} may be of what is said in the article. */
  public long latest() {
    return SharedFields.latest(article.front().published());
  }

  boolean isSameText(IndexEntry other) {
    return size == other.size && modified == other.modified;
  }

  BytesRef bytes() throws IOException {
    byte[] buffer = new byte[7 * 3 * LONGEST + 1_000];
    ByteArrayDataOutput out = new ByteArrayDataOutput(buffer);
    out.writeString(article.id());
    out.writeVLong(size);
    out.writeZLong(modified);
    out.writeVInt(problems);
    out.writeByte((byte) (isAnnotated ? 1 : 0));
    out.writeByte((byte) stemming.ordinal());
    out.writeVInt(article.passages());
    FrontMatter front = article.front();
    write(out, front.title());
    write(out, front.source());
    write(out, front.author());
    writeDate(out, front.published());
    write(out, front.language());
    write(out, front.url());
    write(out, front.note());
    out.writeString(WordTokenizer.capped(article.opening(), LONGEST_OPENING));
    return new BytesRef(buffer, 0, out.getPosition());
  }

  /** A fact of the front matter as it is kept here. */
  static Optional<String> taken(Optional<String> fact) {
    return fact.map(text -> WordTokenizer.capped(text, LONGEST));
  }

  /** What is known of an article as it is kept here. */
  static ArticleEntry taken(ArticleEntry article) throws IOException {
    BytesRef bytes = new IndexEntry(article, 0, 0, 0, false, Stemming.ENGLISH).bytes();
    return of(bytes, UnaryOperator.identity()).article();
  }

  /**
   * @param shared gives for what several articles may have alike one value for all
   */
  static IndexEntry of(BytesRef bytes, UnaryOperator<Object> shared) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String id = in.readString();
    long size = in.readVLong();
    long modified = in.readZLong();
    int problems = in.readVInt();
    boolean isAnnotated = in.readByte() == 1;
    Stemming stemming = Stemming.at(in.readByte());
    int passages = in.readVInt();
    FrontMatter front =
        new FrontMatter(
            read(in),
            one(shared, read(in)),
            one(shared, read(in)),
            one(shared, readDate(in)),
            one(shared, read(in)),
            read(in),
            read(in));
    ArticleEntry article = new ArticleEntry(id, front, passages, in.readString());
    return new IndexEntry(article, size, modified, problems, isAnnotated, stemming);
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<T> one(UnaryOperator<Object> shared, Optional<T> fact) {
    return (Optional<T>) shared.apply(fact);
  }

  private static void write(DataOutput out, Optional<String> text) throws IOException {
    out.writeByte((byte) (text.isPresent() ? 1 : 0));
    if (text.isPresent()) {
      out.writeString(taken(text).get());
    }
  }

  private static void writeDate(DataOutput out, Optional<PartialDate> date) throws IOException {
    out.writeVInt(date.map(PartialDate::year).orElse(0));
    out.writeByte(date.map(PartialDate::month).orElse(0).byteValue());
    out.writeByte(date.map(PartialDate::day).orElse(0).byteValue());
  }

  private static Optional<PartialDate> readDate(DataInput in) throws IOException {
    int year = in.readVInt();
    int month = in.readByte();
    int day = in.readByte();
    return year == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
  }

  private static Optional<String> read(DataInput in) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(in.readString());
  }
}
