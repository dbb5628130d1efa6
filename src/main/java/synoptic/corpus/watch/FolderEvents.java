package synoptic.corpus.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits until something happens in some folders, as far as the system tells. */
interface FolderEvents extends AutoCloseable {

  /**
   * Listens to the folders that are there now, also to those that were made anew.
   *
   * @return whether whatever happens in them will be told
   */
  boolean listen();

  /** Waits until something happens, at most so long; whether it did. */
  boolean await(Duration most) throws InterruptedException;

  /** Waits so long, whatever happens. */
  void rest(Duration time) throws InterruptedException;

  @Override
  void close();

  /** Those of the system, or none where it has none left to give. */
  static FolderEvents in(List<Path> folders) {
    Optional<WatchService> service;
    try {
      service = Optional.of(folders.getFirst().getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException notHere) {
      service = Optional.empty();
    }
    return new OfTheSystem(folders, service);
  }

  /** By {@code java.nio.file.WatchService}. */
  record OfTheSystem(List<Path> folders, Optional<WatchService> service) implements FolderEvents {

    /**
     * Where files are that no other machine can change, so that the system knows of each change.
     */
    private static final Set<String> OF_THIS_MACHINE =
        Set.of(
            "ext2",
            "ext3",
            "ext4",
            "ext2/ext3",
            "xfs",
            "btrfs",
            "zfs",
            "f2fs",
            "tmpfs",
            "overlay",
            "ramfs",
            "apfs",
            "hfs",
            "NTFS");

    private static final WatchEvent.Kind<?>[] KINDS = {
      StandardWatchEventKinds.ENTRY_CREATE,
      StandardWatchEventKinds.ENTRY_DELETE,
      StandardWatchEventKinds.ENTRY_MODIFY
    };

    @Override
    public boolean listen() {
      return folders.stream().allMatch(this::listen);
    }

    private boolean listen(Path folder) {
      try {
        if (service.isEmpty()) {
          return false;
        }
        folder.register(service.get(), KINDS);
        return OF_THIS_MACHINE.contains(Files.getFileStore(folder).type());
      } catch (IOException | SecurityException | ClosedWatchServiceException notThere) {
        return false;
      }
    }

    @Override
    public boolean await(Duration most) throws InterruptedException {
      if (service.isEmpty()) {
        rest(most);
        return false;
      }
      try {
        WatchKey told = service.get().poll(most.toMillis(), TimeUnit.MILLISECONDS);
        for (WatchKey each = told; each != null; each = service.get().poll()) {
          each.pollEvents();
          each.reset();
        }
        return told != null;
      } catch (ClosedWatchServiceException closed) {
        throw new InterruptedException("the library is closed");
      }
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
      Thread.sleep(time);
    }

    @Override
    public void close() {
      try {
        if (service.isPresent()) {
          service.get().close();
        }
      } catch (IOException nothingIsLostByIt) {
        // It is only listened to.
      }
    }
  }
}
