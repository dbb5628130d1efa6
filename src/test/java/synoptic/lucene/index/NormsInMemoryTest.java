package synoptic.lucene.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NormsInMemoryTest {

  private static final byte[] BYTES = "the lengths of some texts".getBytes();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    try (Directory files = new NIOFSDirectory(folder)) {
      for (String name : new String[] {"_0.nvd", "_0.doc"}) {
        try (IndexOutput file = files.createOutput(name, IOContext.DEFAULT)) {
          file.writeBytes(BYTES, BYTES.length);
        }
      }
    }
  }

  @Test
  void theLengthsOfTextsAreReadWhole() throws IOException {
    try (Directory files = new NormsInMemory(new NIOFSDirectory(folder));
        IndexInput norms = files.openInput("_0.nvd", IOContext.DEFAULT)) {
      assertInstanceOf(ByteBuffersIndexInput.class, norms);
      byte[] read = new byte[(int) norms.length()];
      norms.readBytes(read, 0, read.length);
      assertArrayEquals(BYTES, read);
      assertEquals('o', norms.randomAccessSlice(12, 2).readByte(0));
    }
  }

  @Test
  void otherFilesAreReadAsTheyLie() throws IOException {
    try (Directory files = new NormsInMemory(new NIOFSDirectory(folder));
        IndexInput other = files.openInput("_0.doc", IOContext.DEFAULT)) {
      assertEquals(BYTES.length, other.length());
      assertFalse(other instanceof ByteBuffersIndexInput);
    }
  }

  @Test
  void whatIsMissingIsSaidToBe() throws IOException {
    try (Directory files = new NormsInMemory(new NIOFSDirectory(folder))) {
      assertThrows(NoSuchFileException.class, () -> files.openInput("_1.nvd", IOContext.DEFAULT));
    }
  }
}
