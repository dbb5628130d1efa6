package synoptic.lucene.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory to write to, in which the lengths of texts (Lucene's norms, a byte for each field of
 * a document) are read whole. Whoever writes a segment looks them up for each word of each
 * document; through a channel nearly each of these is a read of its own, which takes as long as all
 * else in the writing.
 */
final class NormsInMemory extends FilterDirectory {

  private static final String NORMS = ".nvd";

  NormsInMemory(Directory files) {
    super(files);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return name.endsWith(NORMS) ? whole(name, context) : super.openInput(name, context);
  }

  private IndexInput whole(String name, IOContext context) throws IOException {
    try (IndexInput file = super.openInput(name, context)) {
      byte[] bytes = new byte[Math.toIntExact(file.length())];
      file.readBytes(bytes, 0, bytes.length);
      return new ByteBuffersIndexInput(
          new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
    }
  }
}
