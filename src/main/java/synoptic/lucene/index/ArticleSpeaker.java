package synoptic.lucene.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import synoptic.annotate.people.Voices;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.lucene.analysis.WordTokenizer;

/**
 * By whom something is said, as far as one article tells. Each speaker of each article is one value
 * in the index, from which the library's voices are made.
 *
 * @param speaker the article's name, or empty where it tells none
 */
public record ArticleSpeaker(
    String article,
    String speaker,
    Speaker.Sort sort,
    Optional<String> office,
    Optional<String> country) {

  /** So that all of it stays within the bytes that the index takes for one value. */
  private static final int LONGEST = 1_000;

  /** Where the article tells nobody: a pronoun tells no more than nothing at all. */
  static ArticleSpeaker by(String article, Statement statement) {
    Speaker.Sort unknown = Speaker.Sort.PRONOUN;
    return statement
        .speaker()
        .filter(speaker -> speaker.sort() != unknown)
        .map(
            speaker ->
                new ArticleSpeaker(
                    article,
                    WordTokenizer.capped(speaker.name(), LONGEST),
                    speaker.sort(),
                    speaker.office().map(office -> WordTokenizer.capped(office, LONGEST)),
                    speaker.country().map(country -> WordTokenizer.capped(country, LONGEST))))
        .orElseGet(
            () -> new ArticleSpeaker(article, "", unknown, Optional.empty(), Optional.empty()));
  }

  public ArticleSpeaker byNobody() {
    return new ArticleSpeaker(article, "", sort, Optional.empty(), Optional.empty());
  }

  public boolean isKnown() {
    return !speaker.isBlank();
  }

  /**
   * The speaker as one that was heard in an article of the library.
   *
   * @param entry what is known of the article
   */
  public Voices.Heard heard(Optional<IndexEntry> entry) {
    return new Voices.Heard(
        article,
        entry.flatMap(known -> known.article().front().published()),
        speaker,
        sort,
        office,
        country);
  }

  BytesRef bytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(article);
    out.writeString(speaker);
    out.writeByte((byte) sort.ordinal());
    out.writeString(office.orElse(""));
    out.writeString(country.orElse(""));
    return new BytesRef(out.toArrayCopy());
  }

  public static ArticleSpeaker of(BytesRef bytes) throws IOException {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new ArticleSpeaker(
        in.readString(),
        in.readString(),
        Speaker.Sort.values()[in.readByte()],
        Optional.of(in.readString()).filter(office -> !office.isEmpty()),
        Optional.of(in.readString()).filter(country -> !country.isEmpty()));
  }
}
