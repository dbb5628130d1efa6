package synoptic.testkit;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The file system of a disk that fails. */
final class FaultyFileSystem extends FileSystem {

  private static final FileSystem BEHIND = FileSystems.getDefault();

  private final Faults faults;
  private final FaultyProvider provider;

  FaultyFileSystem(Faults faults) {
    this.faults = faults;
    this.provider = new FaultyProvider(faults);
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return BEHIND.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return BEHIND.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return faults.on(BEHIND.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher behind = BEHIND.getPathMatcher(pattern);
    return path -> behind.matches(Faults.behind(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return BEHIND.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }
}
