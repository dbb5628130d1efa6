package synoptic.ingest.core;

import java.io.IOException;

/**
 * Why nothing, or nothing more, is taken from a file. The message goes on after the file's name:
 * {@code is larger than 64 MB and was not taken in}.
 */
public final class Refusal extends IOException {

  private static final long serialVersionUID = 1L;

  public Refusal(String what) {
    super(what);
  }
}
