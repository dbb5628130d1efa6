package synoptic.lucene.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import synoptic.corpus.Part;
import synoptic.corpus.PartialDate;
import synoptic.corpus.Recipient;
import synoptic.corpus.Reporter;
import synoptic.corpus.Speaker;
import synoptic.corpus.Statement;
import synoptic.corpus.UtteranceDay;
import synoptic.text.Span;

/**
 * A statement as the index keeps it: places in its passage, and no text that stands there.
 *
 * @param sentences where the sentences that it stands in begin and end
 */
public record StoredStatement(Statement statement, Span sentences) {

  /** Confidence is kept in hundredths. */
  private static final double HUNDRED = 100;

  public static BytesRef bytes(Statement statement, Span sentences) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      write(out, sentences);
      out.writeByte((byte) statement.kind().ordinal());
      writePart(out, statement.cue());
      writeSpeaker(out, statement.speaker());
      out.writeVInt(statement.content().size());
      for (Part piece : statement.content()) {
        write(out, piece.span());
      }
      out.writeVInt(statement.via().size());
      for (Reporter reporter : statement.via()) {
        writeNamed(out, reporter.mention(), reporter.name());
        writePart(out, reporter.cue());
      }
      writeMarks(out, statement.marks());
      writeTo(out, statement.to());
      writeWhen(out, statement.when());
      out.writeByte((byte) Math.round(statement.confidence() * HUNDRED));
      return new BytesRef(out.toArrayCopy());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static StoredStatement of(BytesRef bytes, String text) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Span sentences = readSpan(in);
    Statement.Kind kind = Statement.Kind.values()[in.readByte()];
    Optional<Part> cue = readPart(in, text);
    Optional<Speaker> speaker = readSpeaker(in, text);
    List<Part> content = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      content.add(Part.of(text, readSpan(in)));
    }
    List<Reporter> via = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      Part mention = Part.of(text, readSpan(in));
      via.add(new Reporter(mention, readName(in, mention), readPart(in, text)));
    }
    List<Statement.Mark> marks = readMarks(in);
    Optional<Recipient> to = readTo(in, text);
    Optional<UtteranceDay> when = readWhen(in, text);
    double confidence = in.readByte() / HUNDRED;
    return new StoredStatement(
        new Statement(kind, cue, speaker, content, via, marks, to, when, confidence), sentences);
  }

  private static void writeMarks(DataOutput out, List<Statement.Mark> marks) throws IOException {
    int bits = 0;
    for (Statement.Mark mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    out.writeVInt(bits);
  }

  private static List<Statement.Mark> readMarks(DataInput in) throws IOException {
    int bits = in.readVInt();
    List<Statement.Mark> marks = new ArrayList<>();
    for (Statement.Mark mark : Statement.Mark.values()) {
      if ((bits & 1 << mark.ordinal()) != 0) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static void writeTo(DataOutput out, Optional<Recipient> to) throws IOException {
    out.writeByte((byte) (to.isPresent() ? 1 : 0));
    if (to.isPresent()) {
      writeNamed(out, to.get().mention(), to.get().name());
    }
  }

  private static Optional<Recipient> readTo(DataInput in, String text) throws IOException {
    if (in.readByte() == 0) {
      return Optional.empty();
    }
    Part mention = Part.of(text, readSpan(in));
    return Optional.of(new Recipient(mention, readName(in, mention)));
  }

  private static void writeWhen(DataOutput out, Optional<UtteranceDay> when) throws IOException {
    writePart(out, when.map(UtteranceDay::words));
    if (when.isPresent()) {
      Optional<UtteranceDay.Time> time = when.get().time();
      out.writeString(time.map(known -> known.first().toString()).orElse(""));
      out.writeString(time.map(known -> known.last().toString()).orElse(""));
    }
  }

  private static Optional<UtteranceDay> readWhen(DataInput in, String text) throws IOException {
    Optional<Part> words = readPart(in, text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> first = PartialDate.parse(in.readString());
    Optional<PartialDate> last = PartialDate.parse(in.readString());
    return Optional.of(
        new UtteranceDay(
            words.get(), first.map(date -> new UtteranceDay.Time(date, last.orElse(date)))));
  }

  private static void writeSpeaker(DataOutput out, Optional<Speaker> speaker) throws IOException {
    out.writeByte((byte) (speaker.isPresent() ? 1 : 0));
    if (speaker.isPresent()) {
      writeNamed(out, speaker.get().mention(), speaker.get().name());
      out.writeByte((byte) speaker.get().sort().ordinal());
      out.writeString(speaker.get().office().orElse(""));
      out.writeString(speaker.get().country().orElse(""));
    }
  }

  private static Optional<Speaker> readSpeaker(DataInput in, String text) throws IOException {
    if (in.readByte() == 0) {
      return Optional.empty();
    }
    Part mention = Part.of(text, readSpan(in));
    return Optional.of(
        new Speaker(
            mention,
            readName(in, mention),
            Speaker.Sort.values()[in.readByte()],
            Optional.of(in.readString()).filter(office -> !office.isEmpty()),
            Optional.of(in.readString()).filter(country -> !country.isEmpty())));
  }

  /** Most names stand in the text as they are. */
  private static void writeNamed(DataOutput out, Part mention, String name) throws IOException {
    write(out, mention.span());
    out.writeString(name.equals(mention.text()) ? "" : name);
  }

  private static String readName(DataInput in, Part mention) throws IOException {
    String name = in.readString();
    return name.isEmpty() ? mention.text() : name;
  }

  private static void writePart(DataOutput out, Optional<Part> part) throws IOException {
    out.writeByte((byte) (part.isPresent() ? 1 : 0));
    if (part.isPresent()) {
      write(out, part.get().span());
    }
  }

  private static Optional<Part> readPart(DataInput in, String text) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(Part.of(text, readSpan(in)));
  }

  private static void write(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span readSpan(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }
}
