package synoptic.annotate.statements;

import java.util.Arrays;

/** Collects the hashes of the features of one token. */
final class FeatureList {

  private int[] hashes = new int[64];
  private int size;

  /** A feature of that kind with that value. */
  FeatureList add(int kind, int value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = mixed(kind * 0x9E3779B1 ^ mixed(value + kind));
    return this;
  }

  FeatureList add(int kind, int value, int other) {
    return add(kind, joined(value, other));
  }

  FeatureList add(int kind, int value, int other, int third) {
    return add(kind, joined(joined(value, other), third));
  }

  /** The hashes collected; the list is empty afterwards. */
  int[] taken() {
    int[] taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }

  static int joined(int value, int other) {
    return mixed(value) * 31 + mixed(other ^ 0x5bd1e995);
  }

  /** The finisher of MurmurHash3: every bit of the input stirs every bit of the output. */
  private static int mixed(int value) {
    int hash = value;
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }
}
