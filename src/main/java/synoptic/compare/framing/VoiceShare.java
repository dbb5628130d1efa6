package synoptic.compare.framing;

import java.util.ArrayList;
import java.util.List;
import synoptic.compare.Occurrence;

/**
 * How much two sides let somebody speak.
 *
 * @param name the name under which the library knows the voice
 */
public record VoiceShare(String name, Said a, Said b) {

  /**
   * What somebody says in one side.
   *
   * @param direct the statements that stand in quotation marks
   * @param mixed those of which a part does
   * @param indirect those of which nothing does
   * @param share how much of the side's words are those that somebody is said to have said, from 0
   *     to 1; what is said inside of a statement counts for both voices
   */
  public record Said(
      List<Occurrence> direct, List<Occurrence> mixed, List<Occurrence> indirect, double share) {

    public static final Said NOTHING = new Said(List.of(), List.of(), List.of(), 0);

    public Said {
      direct = List.copyOf(direct);
      mixed = List.copyOf(mixed);
      indirect = List.copyOf(indirect);
    }

    /** How many statements there are. */
    public int count() {
      return direct.size() + mixed.size() + indirect.size();
    }

    /** How many of them stand in quotation marks, in part or whole. */
    public int quoted() {
      return direct.size() + mixed.size();
    }

    /** All statements, in reading order. */
    public List<Occurrence> all() {
      List<Occurrence> all = new ArrayList<>(direct);
      all.addAll(mixed);
      all.addAll(indirect);
      all.sort(Occurrence.ORDER);
      return List.copyOf(all);
    }
  }

  int count() {
    return a.count() + b.count();
  }
}
