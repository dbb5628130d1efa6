package synoptic.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of our own that is kept between starts, in lines; whoever reads it sees a whole one. */
record KeptFile(Path path) {

  /** What cannot be read is as good as absent: it must not keep anyone from reading. */
  List<String> lines() {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException absent) {
      return List.of();
    }
  }

  /** Puts another text in its place, in one step. */
  void write(CharSequence text) throws IOException {
    Path fresh = Files.createTempFile(path.getParent(), "kept", ".new");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
