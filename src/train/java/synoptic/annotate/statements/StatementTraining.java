package synoptic.annotate.statements;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import synoptic.annotate.Paragraph;
import synoptic.model.network.CrfTraining;
import synoptic.model.network.LinearChainCrf;
import synoptic.model.network.WordVectorFile;
import synoptic.model.network.WordVectors;
import synoptic.text.Span;

/**
 * Learns the weights that {@link Statements} works with from articles in which attributions are
 * marked.
 */
public final class StatementTraining {

  private static final long SEED = 20160620;
  private static final int CUE_ROUNDS = 6;
  private static final int ROLE_ROUNDS = 6;
  private static final int NETWORK_ROUNDS = 10;
  private static final int MOST_VECTORS = 40_000;

  private record Marked(Paragraph paragraph, List<GoldArticle.Attribution> attributions) {}

  private StatementTraining() {}

  /**
   * Learns from JSON Lines of {@code {"text", "attributions": [{"source", "cue", "content"}]}},
   * with pairs of places in code points, and writes the weights. The same data give the same
   * weights.
   *
   * @param vectors JSON of {@code {"words": [most frequent first], "vectors": {word: [numbers]}}},
   *     numbers beyond the first {@value WordVectors#SIZE} being left alone
   * @throws IOException where a file cannot be read or written
   */
  public static void run(Path data, Path vectors, Path weights, PrintStream told)
      throws IOException {
    List<Marked> marked = new ArrayList<>();
    int number = 0;
    List<List<Marked>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (String line : Files.readAllLines(data)) {
      List<Marked> article = marked(GoldArticle.of(line));
      marked.addAll(article);
      halves.get(number++ % 2).addAll(article);
    }
    told.println(number + " articles, " + marked.size() + " paragraphs");
    StatementNetwork network =
        NetworkTraining.learned(
            WordVectorFile.read(vectors, MOST_VECTORS),
            marked.stream().map(StatementTraining::example).toList(),
            NETWORK_ROUNDS,
            SEED,
            told);
    LinearChainCrf cues = cueChain(marked);
    told.println("cues learned");
    LinearChainCrf roles = roleChain(halves);
    told.println("roles learned");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(weights)))) {
      new StatementModel(cues, roles, network).write(out);
    }
    told.println(weights + ": " + Files.size(weights) + " bytes");
  }

  private static LinearChainCrf roleChain(List<List<Marked>> halves) {
    List<CrfTraining.Example> roles = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      LinearChainCrf other = cueChain(halves.get(1 - half));
      halves.get(half).forEach(paragraph -> addRoles(other, paragraph, roles));
    }
    return CrfTraining.learned(StatementModel.ROLE_LABELS, roles, ROLE_ROUNDS, SEED);
  }

  private static LinearChainCrf cueChain(List<Marked> marked) {
    List<CrfTraining.Example> examples =
        marked.stream()
            .map(
                each ->
                    new CrfTraining.Example(
                        CueFeatures.of(each.paragraph), tags(each, GoldArticle.Attribution::cue)))
            .toList();
    return CrfTraining.learned(StatementModel.CUE_LABELS, examples, CUE_ROUNDS, SEED);
  }

  private static List<Marked> marked(GoldArticle article) {
    List<Marked> marked = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(article.text(), Paragraph.MOST_TOKENS)) {
      if (paragraph.size() == 0) {
        continue;
      }
      Span whole =
          new Span(paragraph.spans[0].start(), paragraph.spans[paragraph.size() - 1].end());
      marked.add(
          new Marked(
              paragraph,
              article.attributions().stream()
                  .filter(each -> !each.content().isEmpty())
                  .filter(each -> each.cue().stream().anyMatch(whole::overlaps))
                  .toList()));
    }
    return marked;
  }

  private static NetworkTraining.Example example(Marked marked) {
    int[][] tags = {
      tags(marked, GoldArticle.Attribution::cue),
      tags(marked, GoldArticle.Attribution::content),
      tags(marked, GoldArticle.Attribution::source)
    };
    List<NetworkTraining.Attributed> attributed =
        marked.attributions.stream()
            .map(
                gold ->
                    new NetworkTraining.Attributed(
                        cue(inside(marked.paragraph, gold.cue())), roles(marked.paragraph, gold)))
            .toList();
    return new NetworkTraining.Example(marked.paragraph, tags, attributed);
  }

  /** For each token outside, begins or goes on; each attribution begins once. */
  private static int[] tags(Marked marked, Function<GoldArticle.Attribution, List<Span>> part) {
    int[] labels = new int[marked.paragraph.size()];
    for (GoldArticle.Attribution attribution : marked.attributions) {
      boolean[] inside = inside(marked.paragraph, part.apply(attribution));
      boolean begun = false;
      for (int at = 0; at < labels.length; at++) {
        if (inside[at] && labels[at] == StatementModel.OUTSIDE) {
          labels[at] = begun ? StatementModel.GOES_ON : StatementModel.BEGINS;
          begun = true;
        }
      }
    }
    return labels;
  }

  private static int[] roles(Paragraph paragraph, GoldArticle.Attribution gold) {
    int[] labels = new int[paragraph.size()];
    fill(labels, inside(paragraph, gold.source()), StatementModel.SPEAKER);
    fill(labels, inside(paragraph, gold.content()), StatementModel.CONTENT);
    return labels;
  }

  private static boolean[] inside(Paragraph paragraph, List<Span> pieces) {
    boolean[] inside = new boolean[paragraph.size()];
    for (int at = 0; at < inside.length; at++) {
      Span token = paragraph.spans[at];
      inside[at] = pieces.stream().anyMatch(token::overlaps);
    }
    return inside;
  }

  /**
   * Learns from cues as they will be found, by a chain that has not seen the paragraph. A cue that
   * attributes nothing teaches nothing here: with such examples the chain finds far less, and cues
   * are told from other words before.
   */
  private static void addRoles(
      LinearChainCrf finder, Marked marked, List<CrfTraining.Example> examples) {
    List<Cue> found = StatementModel.cues(finder, marked.paragraph, StatementModel.LEAST_CANDIDATE);
    List<Cue> all = new ArrayList<>(found);
    for (GoldArticle.Attribution attribution : marked.attributions) {
      boolean[] cue = inside(marked.paragraph, attribution.cue());
      if (found.stream().noneMatch(each -> touches(each, cue))) {
        all.add(cue(cue));
      }
    }
    boolean[] covered = StatementModel.covered(marked.paragraph, found);
    for (Cue cue : all) {
      CrfTraining.Example example = example(marked, cue, covered);
      if (Arrays.stream(example.labels()).anyMatch(label -> label != StatementModel.OUTSIDE)) {
        examples.add(example);
      }
    }
  }

  /** The first run of marked tokens as a cue. */
  private static Cue cue(boolean[] inside) {
    int start = 0;
    while (!inside[start]) {
      start++;
    }
    int end = start;
    while (end < inside.length && inside[end]) {
      end++;
    }
    return new Cue(start, end, 0);
  }

  private static boolean touches(Cue cue, boolean[] inside) {
    for (int at = cue.start(); at < cue.end(); at++) {
      if (inside[at]) {
        return true;
      }
    }
    return false;
  }

  private static CrfTraining.Example example(Marked marked, Cue cue, boolean[] covered) {
    Paragraph paragraph = marked.paragraph;
    int from = StatementModel.from(cue);
    int to = StatementModel.to(cue, paragraph);
    int[] labels =
        marked.attributions.stream()
            .filter(each -> touches(cue, inside(paragraph, each.cue())))
            .findFirst()
            .map(gold -> roles(paragraph, gold))
            .orElseGet(() -> new int[paragraph.size()]);
    return new CrfTraining.Example(
        RoleFeatures.of(paragraph, cue, covered, from, to), Arrays.copyOfRange(labels, from, to));
  }

  private static void fill(int[] labels, boolean[] inside, int label) {
    for (int at = 0; at < labels.length; at++) {
      labels[at] = inside[at] ? label : labels[at];
    }
  }
}
