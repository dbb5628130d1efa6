package synoptic.compare.framing;

/**
 * A word or a term of two words, by how much more one side has it than the other.
 *
 * @param word as the two sides write it most often
 * @param places where they have it, in any of its forms
 * @param z how far it leans: to A where it is above 0, to B where below
 * @param lean on which part of the list it stands
 */
public record TellingWord(String word, Tally places, double z, Lean lean) {

  /** Where a word stands on the list that leads from A to B. */
  public enum Lean {
    A,
    BOTH,
    B
  }
}
