package synoptic.annotate.statements;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.annotate.Paragraph;
import synoptic.model.network.FeatureWeights;
import synoptic.model.network.LinearChainCrf;

/**
 * What was learned: one chain that finds cues, one that finds the speaker and the content of each,
 * and a network whose opinion on both is added to what the chains weigh.
 */
record StatementModel(LinearChainCrf cues, LinearChainCrf roles, StatementNetwork network) {

  static final int OUTSIDE = 0;

  /** Labels of the first chain. */
  static final int BEGINS = 1;

  static final int GOES_ON = 2;
  static final int CUE_LABELS = 3;

  /** Labels of the second chain. */
  static final int SPEAKER = 1;

  static final int CONTENT = 2;
  static final int ROLE_LABELS = 3;

  /** How many tokens before and behind a cue may belong to it. */
  static final int REACH_BACK = 70;

  static final int REACH_ON = 110;

  /** Cues less probable than this count for nothing, and have taught the second chain nothing. */
  static final double LEAST_CANDIDATE = 0.1;

  /** How much the network's logarithms of probabilities count beside the chains' weights. */
  private static final double TRUST = 0.8;

  private static final double LEAST_PROBABILITY = 1e-4;

  /** A model that is read when it is first asked for. */
  static StatementModel learned() {
    return Learned.MODEL;
  }

  private static final class Learned {
    private static final StatementModel MODEL = read();

    private static StatementModel read() {
      try (InputStream in = StatementModel.class.getResourceAsStream("statements.bin")) {
        return StatementModel.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }

  static StatementModel read(DataInputStream in) throws IOException {
    LinearChainCrf cues = new LinearChainCrf(FeatureWeights.read(in), FeatureWeights.read(in));
    return new StatementModel(
        cues,
        new LinearChainCrf(FeatureWeights.read(in), FeatureWeights.read(in)),
        StatementNetwork.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    for (LinearChainCrf chain : List.of(cues, roles)) {
      chain.tokens.write(out);
      chain.steps.write(out);
    }
    network.write(out);
  }

  /** The cues that are at least that probable, in order. */
  List<Cue> cues(StatementNetwork.Reading reading, double least) {
    Paragraph paragraph = reading.paragraph;
    double[][] opinion = new double[paragraph.size()][CUE_LABELS];
    for (int at = 0; at < opinion.length; at++) {
      for (int label = 0; label < CUE_LABELS; label++) {
        opinion[at][label] = TRUST * Math.log(reading.tags[at][label] + LEAST_PROBABILITY);
      }
    }
    return cues(cues.lattice(cues.known(CueFeatures.of(paragraph)), opinion), least);
  }

  /** The cues that a chain finds by itself. */
  static List<Cue> cues(LinearChainCrf chain, Paragraph paragraph, double least) {
    return cues(chain.lattice(chain.known(CueFeatures.of(paragraph))), least);
  }

  private static List<Cue> cues(LinearChainCrf.Lattice lattice, double least) {
    List<Cue> found = new ArrayList<>();
    int at = 0;
    while (at < lattice.length()) {
      double probability = lattice.probability(at, BEGINS);
      int end = at + 1;
      if (probability >= least) {
        while (end < lattice.length() && goesOn(lattice, end)) {
          end++;
        }
        found.add(new Cue(at, end, probability));
      }
      at = end;
    }
    return found;
  }

  private static boolean goesOn(LinearChainCrf.Lattice lattice, int at) {
    return lattice.probability(at, GOES_ON) > lattice.probability(at, OUTSIDE)
        && lattice.probability(at, GOES_ON) > lattice.probability(at, BEGINS);
  }

  /** For the tokens from there on, around a cue, the probability of each label. */
  record Roles(int from, double[][] probabilities) {}

  /** Looks at the tokens {@code from} to {@code to}, which the cue lies within. */
  Roles roles(StatementNetwork.Reading reading, Cue cue, boolean[] otherCues, int from, int to) {
    Paragraph paragraph = reading.paragraph;
    var known = roles.known(RoleFeatures.of(paragraph, cue, otherCues, from, to));
    float[][] likely = reading.roles(cue, from, to);
    double[][] opinion = new double[to - from][ROLE_LABELS];
    for (int at = 0; at < to - from; at++) {
      for (int label = 0; label < ROLE_LABELS; label++) {
        opinion[at][label] = TRUST * Math.log(likely[at][label] + LEAST_PROBABILITY);
      }
    }
    LinearChainCrf.Lattice lattice = roles.lattice(known, opinion);
    double[][] probabilities = new double[to - from][ROLE_LABELS];
    for (int at = 0; at < to - from; at++) {
      for (int label = 0; label < ROLE_LABELS; label++) {
        probabilities[at][label] = lattice.probability(at, label);
      }
    }
    return new Roles(from, probabilities);
  }

  /** The first token that may belong to a cue. */
  static int from(Cue cue) {
    return Math.max(0, cue.start() - REACH_BACK);
  }

  /** The token behind the last one that may belong to a cue. */
  static int to(Cue cue, Paragraph paragraph) {
    return Math.min(paragraph.size(), cue.end() + REACH_ON);
  }

  /** Which tokens belong to any of the cues. */
  static boolean[] covered(Paragraph paragraph, List<Cue> cues) {
    boolean[] covered = new boolean[paragraph.size()];
    cues.forEach(cue -> Arrays.fill(covered, cue.start(), cue.end(), true));
    return covered;
  }
}
