package synoptic.main;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, as the end of a sentence. */
final class Reasons {

  private Reasons() {}

  /** Problems of the system get a hint; those that we found are sentences already. */
  static String whole(IOException problem) {
    return problem instanceof FileSystemException ? hinted(problem) : problem.getMessage();
  }

  static String hinted(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied -> "permission is denied; check who owns it";
      case NoSuchFileException absent -> "it does not exist";
      default -> problem.getMessage() + "; check the folder and the space left";
    };
  }
}
