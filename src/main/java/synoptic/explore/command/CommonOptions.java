package synoptic.explore.command;

import java.util.Optional;
import synoptic.explore.command.Command.Argument;
import synoptic.explore.command.Command.Filler;
import synoptic.explore.command.Command.Option;
import synoptic.explore.command.Command.Times;

/** Options that several commands take. */
public final class CommonOptions {

  public static final Option SOURCE =
      option("source", "NAME", Filler.SOURCE, "only from this source");
  public static final Option FROM =
      option("from", "DATE", Filler.DATE, "published on this day, month or year, or later");
  public static final Option TO =
      option("to", "DATE", Filler.DATE, "published on this day, month or year, or earlier");
  public static final Option TOPIC =
      option("topic", "QUERY", Filler.TOPIC, "only passages on this topic");
  public static final Option WIDTH = option("width", "N", Filler.NUMBER, "how many columns wide");
  public static final Option EXPORT =
      option("export", "FILE", Filler.FILE, "write to this file instead: .md, .csv or .html");
  public static final Option REPLACE = flag("replace", "let --export replace a file that is there");
  public static final Option JSON = flag("json", "print JSON Lines, one object a line");

  private CommonOptions() {}

  public static Option option(String name, String value, Filler filler, String help) {
    return new Option(name, Optional.of(new Argument(value, filler, Times.ONCE)), help);
  }

  /** An option without a value. */
  public static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), help);
  }
}
