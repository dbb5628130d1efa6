package synoptic.model.network;

import java.util.Arrays;

/** Numbers hashes of features from 0, in the order given; a hash that is not known has none. */
public final class HashIndex {

  private final int[] keys;
  private final int[] rows;
  private final int shift;
  private final int size;

  /** The hashes, no one twice. */
  public HashIndex(int[] hashes) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, hashes.length));
    this.shift = 32 - bits;
    this.keys = new int[1 << bits];
    this.rows = new int[1 << bits];
    this.size = hashes.length;
    Arrays.fill(rows, -1);
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      keys[slot] = hashes[row];
      rows[slot] = row;
    }
  }

  public int size() {
    return size;
  }

  /** The row of a hash, or -1 where it is not known. */
  public int row(int hash) {
    return rows[slot(hash)];
  }

  /** The rows of those hashes that are known. */
  int[] rows(int[] hashes) {
    int[] found = new int[hashes.length];
    int count = 0;
    for (int hash : hashes) {
      int row = row(hash);
      if (row >= 0) {
        found[count++] = row;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }

  /** The hashes, in order of their rows. */
  public int[] hashes() {
    int[] hashes = new int[size];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] >= 0) {
        hashes[rows[slot]] = keys[slot];
      }
    }
    return hashes;
  }

  private int slot(int hash) {
    int slot = (hash * 0x9E3779B1) >>> shift;
    while (rows[slot] >= 0 && keys[slot] != hash) {
      slot = slot + 1 & rows.length - 1;
    }
    return slot;
  }
}
