package synoptic.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The entry point. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Folders folders = new Folders(System.getenv(), program());
    Program program =
        new Program(folders, out(FileDescriptor.out), out(FileDescriptor.err), columns());
    System.exit(program.run(List.of(arguments)));
  }

  /** The folder of the program: that of the launcher, or the working folder. */
  private static Path program() {
    return Path.of(System.getProperty("synoptic.home", "")).toAbsolutePath();
  }

  private static OutputStream out(FileDescriptor descriptor) {
    return new FileOutputStream(descriptor);
  }

  /** The width of the terminal that standard output is; the launcher knows, at no cost. */
  private static OptionalInt columns() {
    Integer columns = Integer.getInteger("synoptic.columns");
    return columns == null ? OptionalInt.empty() : OptionalInt.of(columns);
  }
}
