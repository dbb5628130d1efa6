package synoptic.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program finds and keeps things, from its environment (XDG Base Directory
 * Specification).
 *
 * @param variables the environment variables
 * @param program the folder that the program was started from, which holds the bundled library
 */
record Folders(Map<String, String> variables, Path program) {

  /**
   * The library to open: the one that was named, else that of {@code SYNOPTIC_LIBRARY}, else the
   * user's own where it exists, else the bundled one.
   */
  Path library(Optional<Path> named) {
    return named
        .or(() -> variable("SYNOPTIC_LIBRARY").map(Path::of))
        .or(() -> Optional.of(ownLibrary()).filter(Files::isDirectory))
        .orElseGet(this::bundledLibrary);
  }

  /** The user's own library, whether it exists or not. */
  Path ownLibrary() {
    return base("XDG_DATA_HOME", ".local/share").resolve("synoptic").resolve("library");
  }

  /** The library that comes with the program; nothing is ever written to it. */
  Path bundledLibrary() {
    return program.resolve("corpus");
  }

  /** Whether a folder is the bundled library, by whatever name or link it is reached. */
  boolean isBundled(Path library) {
    return whole(library).equals(whole(bundledLibrary()));
  }

  private static Path whole(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException absent) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** Where the index of a library lies. */
  Path index(Path library) {
    return base("XDG_CACHE_HOME", ".cache")
        .resolve("synoptic")
        .resolve("index")
        .resolve(key(library));
  }

  /** The file that keeps the bookmarks of a library. */
  Path bookmarks(Path library) {
    return state("bookmarks", library);
  }

  /** The file that keeps how the explorer of a library was left. */
  Path session(Path library) {
    return state("sessions", library);
  }

  private Path state(String kind, Path library) {
    return base("XDG_STATE_HOME", ".local/state")
        .resolve("synoptic")
        .resolve(kind)
        .resolve(key(library) + ".tsv");
  }

  private Path base(String variable, String inHome) {
    return absolute(variable).orElseGet(() -> home().resolve(inHome));
  }

  /** The user's home folder; Java's own idea of it comes from the system and not from the user. */
  Path home() {
    return absolute("HOME").orElseGet(() -> Path.of(System.getProperty("user.home")));
  }

  private Optional<Path> absolute(String variable) {
    return variable(variable).map(Path::of).filter(Path::isAbsolute);
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * A name for a folder that no other folder has: its path, with the last part first so that it can
   * be told at a glance. A digest would do as well, but loads the security providers.
   */
  private static String key(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    String path = whole.toString().replace("%", "%25").replace("/", "%");
    String name = whole.getFileName() == null ? "" : whole.getFileName() + "@";
    String key = (name + path).replaceAll("[^\\p{Alnum}%@._-]", "_");
    String hash = Integer.toHexString(whole.toString().hashCode());
    return key.substring(0, Math.min(LONGEST, key.length())) + "-" + hash;
  }

  private static final int LONGEST = 150;
}
