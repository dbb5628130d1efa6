package synoptic.model.bert;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The native libraries of ONNX Runtime. It would unpack them into a new folder for temporary files
 * at each start, and leave them there when the process is killed; the build unpacks them once
 * beside the jar.
 */
final class NativeLibraries {

  /** The level of what it logs, as a number of its own. */
  private static final int WARNING = 2;

  private static final String PLACE = "onnxruntime.native.path";

  private NativeLibraries() {}

  /** Lets the libraries beside the jar be taken, where they are there and no others are named. */
  static void takeThoseBesideTheJar() {
    if (System.getProperty(PLACE) == null) {
      folder().filter(Files::isDirectory).ifPresent(f -> System.setProperty(PLACE, f.toString()));
    }
  }

  /**
   * The environment, which stays open until the process is gone. ONNX Runtime closes it when the
   * JVM begins to end, also under a thread that is just using it, which then crashes the whole
   * process. The environment counts who holds it, and this holds it once more, before anyone else
   * does: else the JVM may end between the two.
   */
  static OrtEnvironment environment() {
    try {
      Class.forName(OrtEnvironment.class.getName()); // loads the libraries
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method hold =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      hold.setAccessible(true);
      hold.invoke(null, api.getLong(null), WARNING, "synoptic");
      return OrtEnvironment.getEnvironment("synoptic");
    } catch (ReflectiveOperationException otherVersion) {
      throw new IllegalStateException(
          "ONNX Runtime is not the version that is known", otherVersion);
    }
  }

  private static Optional<Path> folder() {
    try {
      var source = OrtEnvironment.class.getProtectionDomain().getCodeSource();
      return Optional.ofNullable(source)
          .map(code -> code.getLocation())
          .filter(location -> location.getProtocol().equals("file"))
          .map(location -> Path.of(java.net.URI.create(location.toString())))
          .map(jar -> jar.resolveSibling("native").resolve("ai/onnxruntime/native"))
          .map(all -> all.resolve(platform()));
    } catch (IllegalArgumentException | SecurityException strangePlace) {
      return Optional.empty();
    }
  }

  /** As the library names it: {@code linux-x64}, {@code osx-aarch64}. */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
    return (system.contains("mac") ? "osx" : "linux") + "-" + processor;
  }
}
