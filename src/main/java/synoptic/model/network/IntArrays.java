package synoptic.model.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Lists of whole numbers in a file of weights, each with its length before it. */
public final class IntArrays {

  private IntArrays() {}

  public static void writeInts(DataOutputStream out, int[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  public static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    byte[] bytes = in.readNBytes(numbers.length * Integer.BYTES);
    if (bytes.length < numbers.length * Integer.BYTES) {
      throw new EOFException("the numbers end too early");
    }
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }
}
