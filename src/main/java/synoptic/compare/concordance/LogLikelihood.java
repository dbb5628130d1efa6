package synoptic.compare.concordance;

/**
 * G², twice the log-likelihood ratio of a table of two rows and two columns (Dunning, Accurate
 * Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19, 1993). It
 * holds for small counts too, where other tests do not.
 */
final class LogLikelihood {

  private LogLikelihood() {}

  /**
   * How little chance explains that something is met more often in one set than in another; 0 where
   * it is not met more often there.
   *
   * @param here how often it is met among {@code all} of one set
   * @param there how often among {@code others} of the other
   */
  static double ofExcess(long here, long all, long there, long others) {
    double met = here + there;
    double whole = all + others;
    if (here * whole <= met * all) {
      return 0;
    }
    double rest = whole - met;
    return 2
        * (cell(here, met * all / whole)
            + cell(there, met * others / whole)
            + cell(all - here, rest * all / whole)
            + cell(others - there, rest * others / whole));
  }

  private static double cell(double count, double expected) {
    return count == 0 ? 0 : count * Math.log(count / expected);
  }
}
