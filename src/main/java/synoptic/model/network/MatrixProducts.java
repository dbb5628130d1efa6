package synoptic.model.network;

/**
 * Products of vectors with matrices that are kept as arrays of rows. Inner loops run over whole
 * arrays from their beginning, which the JVM turns into vector instructions; with an offset into a
 * flat matrix it does not.
 */
public final class MatrixProducts {

  private MatrixProducts() {}

  /**
   * Adds to {@code sum} the rows of a matrix, each times its number in {@code factors}. A row is as
   * long as the sum.
   */
  public static void addProduct(float[] sum, float[] factors, float[][] matrix) {
    int row = 0;
    for (; row + 4 <= factors.length; row += 4) {
      addFour(sum, factors, row, matrix);
    }
    for (; row < factors.length; row++) {
      addRow(sum, factors[row], matrix[row]);
    }
  }

  private static void addFour(float[] sum, float[] factors, int at, float[][] matrix) {
    float[] one = matrix[at];
    float[] two = matrix[at + 1];
    float[] three = matrix[at + 2];
    float[] four = matrix[at + 3];
    float first = factors[at];
    float second = factors[at + 1];
    float third = factors[at + 2];
    float fourth = factors[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += first * one[i] + second * two[i] + third * three[i] + fourth * four[i];
    }
  }

  public static void addRow(float[] sum, float factor, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }

  public static void add(float[] sum, float[] other) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
  }

  /**
   * Adds to a matrix the outer products of pairs of vectors: of the factors, one for each row, with
   * a vector as long as a row.
   */
  public static void addOuter(float[][] matrix, float[][] factors, float[][] vectors) {
    float[][] byRow = transposed(factors);
    for (int row = 0; row < byRow.length; row++) {
      addProduct(matrix[row], byRow[row], vectors);
    }
  }

  /** The matrix with rows and columns exchanged. */
  public static float[][] transposed(float[][] matrix) {
    float[][] transposed = new float[matrix[0].length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < transposed.length; column++) {
        transposed[column][row] = matrix[row][column];
      }
    }
    return transposed;
  }
}
