package synoptic.compare.framing;

/**
 * A word or a term of two words, by how much more one side has it than the other.
 *
 * @param word as the two sides write it most often
 * @param places where they have it, in any of its forms
 * @param z how far it leans: to A where it is above 0, to B where below
 * @param surprise G², twice the log-likelihood ratio of its counts: how little chance explains them
 * @param lean on which part of the list it stands
 */
public record TellingWord(String word, Tally places, double z, double surprise, Lean lean) {

  /** At least so much has a word that is said to lean: chance gives it to one word in 20. */
  public static final double LEAST = 3.84;

  private static final double ONE_IN_A_HUNDRED = 6.63;
  private static final double ONE_IN_A_THOUSAND = 10.83;

  /** 1, 2 or 3, as chance gives so much to one word in 20, in 100 or in 1,000. */
  public int strength() {
    return surprise >= ONE_IN_A_THOUSAND ? 3 : surprise >= ONE_IN_A_HUNDRED ? 2 : 1;
  }

  /** Where a word stands on the list that leads from A to B. */
  public enum Lean {
    A,
    BOTH,
    B
  }
}
