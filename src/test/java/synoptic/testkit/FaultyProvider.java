package synoptic.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import synoptic.testkit.Faults.Step;

/** Does what it is asked on the real file system, after taking a step that may fail. */
final class FaultyProvider extends FileSystemProvider {

  private static final FileSystemProvider BEHIND = FileSystems.getDefault().provider();

  private final Faults faults;

  FaultyProvider(Faults faults) {
    this.faults = faults;
  }

  private Path after(Step step, Path path) throws IOException {
    Path behind = Faults.behind(path);
    faults.take(step, behind);
    return behind;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> unused) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean makes =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    Path behind = after(makes ? Step.WRITE : Step.READ, path);
    return new FaultyChannel(FileChannel.open(behind, options, attributes), behind, faults);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path behind = after(Step.READ, folder);
    DirectoryStream<Path> entries =
        BEHIND.newDirectoryStream(behind, entry -> filter.accept(faults.on(entry)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> each = entries.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Path next() {
            return faults.on(each.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    BEHIND.createDirectory(after(Step.WRITE, folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    BEHIND.createLink(after(Step.WRITE, link), Faults.behind(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    BEHIND.delete(after(Step.DELETE, path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    BEHIND.copy(Faults.behind(from), after(Step.WRITE, to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    BEHIND.move(Faults.behind(from), after(Step.WRITE, to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return BEHIND.isSameFile(after(Step.READ, one), Faults.behind(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return BEHIND.isHidden(after(Step.READ, path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return BEHIND.getFileStore(after(Step.READ, path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    BEHIND.checkAccess(after(Step.READ, path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return BEHIND.getFileAttributeView(Faults.behind(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return BEHIND.readAttributes(after(Step.READ, path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return BEHIND.readAttributes(after(Step.READ, path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    BEHIND.setAttribute(after(Step.WRITE, path), name, value, options);
  }
}
