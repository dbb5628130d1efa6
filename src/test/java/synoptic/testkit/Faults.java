package synoptic.testkit;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;

/**
 * A disk that fails at one step, and where it is full at all later ones of the kind. Paths that go
 * through {@link #on} lead to the same files as before; every step on them is counted.
 */
public final class Faults {

  /** What a step does to the disk. */
  public enum Step {
    /** Looks at a file or reads it. */
    READ,
    /** Needs space: makes a file, writes to it, gives it another name. */
    WRITE,
    /** Takes a name away. */
    DELETE
  }

  private final Set<Step> failing;
  private final int at;
  private final boolean stays;
  private final String why;
  private final FaultyFileSystem files = new FaultyFileSystem(this);
  private int steps;
  private boolean isReached;

  private Faults(Set<Step> failing, int at, boolean stays, String why) {
    this.failing = failing;
    this.at = at;
    this.stays = stays;
    this.why = why;
  }

  /** A disk that is full from the given step that needs space on. */
  public static Faults full(int at) {
    return new Faults(Set.of(Step.WRITE), at, true, "No space left on device");
  }

  /** A disk on which one step of any kind fails. */
  public static Faults once(int at) {
    return new Faults(Set.of(Step.values()), at, false, "Input/output error");
  }

  /** A disk of which nothing can be read from the given step on. */
  public static Faults unreadable(int at) {
    return new Faults(Set.of(Step.READ), at, true, "Input/output error");
  }

  /** Whether there were so many steps that one has failed. */
  public boolean isReached() {
    return isReached;
  }

  /** The same file on this disk. */
  public Path on(Path path) {
    InvocationHandler steps = (proxy, method, arguments) -> answer(path, method, arguments);
    ClassLoader loader = Faults.class.getClassLoader();
    return (Path) Proxy.newProxyInstance(loader, new Class<?>[] {Path.class, Behind.class}, steps);
  }

  /** What a path of this disk really is. */
  private interface Behind {
    Path behind();
  }

  static Path behind(Path path) {
    return path instanceof Behind ours ? ours.behind() : path;
  }

  private Object answer(Path path, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "behind" -> {
        return path;
      }
      case "getFileSystem" -> {
        return files;
      }
      case "toFile", "register" -> throw new UnsupportedOperationException(method.getName());
      case "toRealPath" -> take(Step.READ, path);
      default -> {}
    }
    Object[] behind = arguments == null ? new Object[0] : arguments.clone();
    for (int each = 0; each < behind.length; each++) {
      behind[each] = behind[each] instanceof Path given ? behind(given) : behind[each];
    }
    try {
      Object answer = method.invoke(path, behind);
      return answer instanceof Path other ? on(other) : answer;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** Takes a step, unless the disk fails. */
  void take(Step step, Path path) throws IOException {
    if (failing.contains(step)) {
      steps++;
      if (steps == at || stays && steps > at) {
        isReached = true;
        throw new FileSystemException(path.toString(), null, why);
      }
    }
  }
}
