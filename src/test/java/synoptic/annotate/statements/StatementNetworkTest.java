package synoptic.annotate.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import synoptic.annotate.Paragraph;
import synoptic.model.network.WordVectors;

final class StatementNetworkTest {

  private static final Paragraph PARAGRAPH =
      Paragraph.of("Anna said that it rains. “No,” said Ben.", 100).getFirst();
  private static final Cue CUE = new Cue(1, 2, 1);
  private static final NetworkTraining.Example EXAMPLE = example();

  private static NetworkTraining.Example example() {
    int[] cues = new int[PARAGRAPH.size()];
    int[] contents = new int[PARAGRAPH.size()];
    int[] speakers = new int[PARAGRAPH.size()];
    int[] roles = new int[PARAGRAPH.size()];
    speakers[0] = StatementModel.BEGINS;
    roles[0] = StatementModel.SPEAKER;
    cues[1] = StatementModel.BEGINS;
    for (int at = 2; at < 5; at++) {
      contents[at] = at == 2 ? StatementModel.BEGINS : StatementModel.GOES_ON;
      roles[at] = StatementModel.CONTENT;
    }
    return new NetworkTraining.Example(
        PARAGRAPH,
        new int[][] {cues, contents, speakers},
        List.of(new NetworkTraining.Attributed(CUE, roles)));
  }

  private static StatementNetwork learned(int rounds) {
    return NetworkTraining.learned(
        WordVectors.none(),
        List.of(EXAMPLE, EXAMPLE, EXAMPLE),
        rounds,
        7,
        new PrintStream(OutputStream.nullOutputStream()));
  }

  @Test
  void learnsWhatItIsShown() {
    StatementNetwork.Reading reading = learned(400).read(PARAGRAPH);
    float[][] roles = reading.roles(CUE, 0, PARAGRAPH.size());
    assertEquals(1, reading.tags[1][StatementModel.BEGINS], 0.2);
    assertEquals(1, roles[0][StatementModel.SPEAKER], 0.2);
    assertEquals(1, roles[3][StatementModel.CONTENT], 0.2);
    assertEquals(1, roles[7][StatementModel.OUTSIDE], 0.2);
  }

  /** The slopes of back-propagation against differences of the loss. */
  @Test
  void slopesAreThoseOfTheLoss() {
    StatementNetwork network = learned(3);
    StatementNetwork.Parameters slopes =
        StatementNetwork.Parameters.zero(
            network.words.size(), network.endings.size(), network.shapes.size());
    loss(network, slopes);
    Random random = new Random(3);
    for (int matrix = 0; matrix < slopes.all().size(); matrix++) {
      float[][] values = network.parameters.all().get(matrix);
      for (int tried = 0; tried < 6; tried++) {
        int row = random.nextInt(values.length);
        int column = random.nextInt(values[row].length);
        double expected = difference(network, values[row], column);
        float slope = slopes.all().get(matrix)[row][column];
        assertEquals(expected, slope, 0.02 + 0.05 * Math.abs(expected), "matrix " + matrix);
      }
    }
  }

  private static double difference(StatementNetwork network, float[] row, int column) {
    float step = 0.01f;
    float value = row[column];
    row[column] = value + step;
    double above = loss(network, scratch(network));
    row[column] = value - step;
    double below = loss(network, scratch(network));
    row[column] = value;
    return (above - below) / (2 * step);
  }

  private static StatementNetwork.Parameters scratch(StatementNetwork network) {
    return StatementNetwork.Parameters.zero(
        network.words.size(), network.endings.size(), network.shapes.size());
  }

  private static double loss(StatementNetwork network, StatementNetwork.Parameters slopes) {
    NetworkPass.Turned turned = NetworkPass.Turned.of(network.parameters);
    return new NetworkPass(network, turned, EXAMPLE, slopes, new SplittableRandom(5)).run();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    StatementNetwork network = learned(2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network.write(new DataOutputStream(bytes));
    StatementNetwork read =
        StatementNetwork.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    float[][] expected = network.read(PARAGRAPH).tags;
    float[][] found = read.read(PARAGRAPH).tags;
    for (int at = 0; at < expected.length; at++) {
      assertArrayEquals(expected[at], found[at], 0.01f);
    }
  }

  @Test
  void probabilitiesAddUpToOne() {
    for (float[] tags : learned(1).read(PARAGRAPH).tags) {
      assertEquals(1, tags[0] + tags[1] + tags[2], 1e-4);
      assertEquals(1, tags[6] + tags[7] + tags[8], 1e-4);
    }
  }
}
