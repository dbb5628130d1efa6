package synoptic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person decides on who is one; a voice is named in any way in which it is written. */
public sealed interface VoiceDecision {

  /** Two voices are one. */
  record Join(String name, String other) implements VoiceDecision {}

  /** A spelling of a voice stands for somebody else. */
  record Part(String name, String spelling) implements VoiceDecision {}

  /** The last decision is taken back. */
  record Undo() implements VoiceDecision {}

  /** The decisions that options ask for; the words behind them are the other name. */
  static List<VoiceDecision> read(Map<String, String> options, String words) {
    List<VoiceDecision> read = new ArrayList<>();
    if (options.containsKey("join")) {
      read.add(new Join(options.get("join"), words));
    }
    if (options.containsKey("part")) {
      read.add(new Part(options.get("part"), words));
    }
    if (options.containsKey("undo")) {
      read.add(new Undo());
    }
    return read;
  }

  /** What to tell who asks for several at once. */
  String ONE_AT_A_TIME = "speakers takes one of --join, --part and --undo at a time.";
}
