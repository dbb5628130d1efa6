package synoptic.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of our own that is kept between starts; whoever reads it sees a whole one. */
record KeptFile(Path path) {

  /** What cannot be read is as good as absent: it must not keep anyone from reading. */
  byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException absent) {
      return new byte[0];
    }
  }

  List<String> lines() {
    return new String(bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  /** Puts another text in its place, in one step. */
  void write(CharSequence text) throws IOException {
    write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same with what is not text. */
  void write(byte[] bytes) throws IOException {
    Path fresh = Files.createTempFile(path.getParent(), "kept", ".new");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
