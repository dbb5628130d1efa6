package synoptic.main;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A file beside the index with the fingerprints of a library's texts: a line with the version, how
 * many articles and runs there are, the arrays of {@link TextPrints} one after the other, and a sum
 * of all that (CRC-32). What another version of the program has kept, or what is damaged, counts as
 * nothing.
 */
record KeptTexts(Path folder) {

  /** To be counted up with every change to what is sampled, or how words are told. */
  private static final byte[] VERSION = "texts 1\n".getBytes(StandardCharsets.US_ASCII);

  TextPrints read() {
    byte[] kept = new KeptFile(file()).bytes();
    int end = kept.length - Long.BYTES;
    if (end < VERSION.length
        || !Arrays.equals(kept, 0, VERSION.length, VERSION, 0, VERSION.length)
        || ByteBuffer.wrap(kept).getLong(end) != sum(kept, end)) {
      return TextPrints.NONE;
    }
    ByteBuffer from = ByteBuffer.wrap(kept).position(VERSION.length);
    int articles = from.getInt();
    int runs = from.getInt();
    String[] ids = new String[articles];
    for (int at = 0; at < articles; at++) {
      int length = from.getInt();
      ids[at] = new String(kept, from.position(), length, StandardCharsets.UTF_8);
      from.position(from.position() + length);
    }
    return new TextPrints(
        ids,
        longs(from, articles),
        longs(from, articles),
        longs(from, articles),
        longs(from, runs),
        ints(from, runs));
  }

  /** Where that cannot be, the texts are read anew the next time. */
  void write(TextPrints prints) {
    try {
      Files.createDirectories(folder);
      new KeptFile(file()).write(bytes(prints));
    } catch (IOException notKept) {
      return;
    }
  }

  private Path file() {
    return folder.resolve("texts");
  }

  private static byte[] bytes(TextPrints prints) {
    byte[][] ids = new byte[prints.size()][];
    int length = VERSION.length + 2 * Integer.BYTES + Long.BYTES;
    for (int at = 0; at < ids.length; at++) {
      ids[at] = prints.ids()[at].getBytes(StandardCharsets.UTF_8);
      length += Integer.BYTES + ids[at].length + 3 * Long.BYTES;
    }
    length += prints.runs().length * (Long.BYTES + Integer.BYTES);
    ByteBuffer to = ByteBuffer.allocate(length).put(VERSION);
    to.putInt(ids.length).putInt(prints.runs().length);
    for (byte[] id : ids) {
      to.putInt(id.length).put(id);
    }
    put(to, prints.sizes());
    put(to, prints.changes());
    put(to, prints.words());
    put(to, prints.runs());
    to.asIntBuffer().put(prints.texts());
    int end = length - Long.BYTES;
    return to.putLong(end, sum(to.array(), end)).array();
  }

  private static void put(ByteBuffer to, long[] numbers) {
    to.asLongBuffer().put(numbers);
    to.position(to.position() + numbers.length * Long.BYTES);
  }

  private static long[] longs(ByteBuffer from, int count) {
    long[] numbers = new long[count];
    from.asLongBuffer().get(numbers);
    from.position(from.position() + count * Long.BYTES);
    return numbers;
  }

  private static int[] ints(ByteBuffer from, int count) {
    int[] numbers = new int[count];
    from.asIntBuffer().get(numbers);
    return numbers;
  }

  private static long sum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
