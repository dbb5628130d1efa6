package synoptic.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import synoptic.testkit.Faults.Step;

/** An open file of a disk that fails. What no longer fits is written by half. */
final class FaultyChannel extends FileChannel {

  private final FileChannel behind;
  private final Path path;
  private final Faults faults;

  FaultyChannel(FileChannel behind, Path path, Faults faults) {
    this.behind = behind;
    this.path = path;
    this.faults = faults;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    faults.take(Step.READ, path);
    return behind.read(into);
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    faults.take(Step.READ, path);
    return behind.read(into, offset, length);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    faults.take(Step.READ, path);
    return behind.read(into, position);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    try {
      faults.take(Step.WRITE, path);
    } catch (IOException full) {
      behind.write(from.slice(from.position(), from.remaining() / 2));
      throw full;
    }
    return behind.write(from);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    faults.take(Step.WRITE, path);
    return behind.write(from, offset, length);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    faults.take(Step.WRITE, path);
    return behind.write(from, position);
  }

  /** Nothing of a test need outlive a power cut. */
  @Override
  public void force(boolean withFacts) throws IOException {
    faults.take(Step.WRITE, path);
  }

  @Override
  public long position() throws IOException {
    return behind.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    behind.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return behind.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    behind.truncate(size);
    return this;
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    faults.take(Step.READ, path);
    return behind.transferTo(position, count, to);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    faults.take(Step.WRITE, path);
    return behind.transferFrom(from, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return behind.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return behind.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return behind.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    behind.close();
  }
}
