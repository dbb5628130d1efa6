package synoptic.shell.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import synoptic.corpus.Problem;

/** What is said beside the results, on standard error. */
public final class Messages {

  private static final int MOST_PROBLEMS = 20;

  private final Output err;
  private final Output out;

  /**
   * @param out written out before each message, so that both stand in order on one screen
   */
  public Messages(Output err, Output out) {
    this.err = err;
    this.out = out;
  }

  /** Something that went wrong, as one sentence. */
  public void wrong(String sentence) {
    say("synoptic: " + sentence);
  }

  /** Something worth knowing. */
  public void say(String sentence) {
    out.flush();
    err.line(sentence);
    err.flush();
  }

  /** So much of the problems as a person reads. */
  public void problems(Collection<Problem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> wrong(problem.toString()));
    if (problems.size() > MOST_PROBLEMS) {
      wrong("and " + (problems.size() - MOST_PROBLEMS) + " more: see synoptic check.");
    }
  }

  /** The trace of a fault, for whoever mends it. */
  public void trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    trace.toString().lines().forEach(line -> err.line(line.replace("\t", "    ")));
    err.flush();
  }
}
