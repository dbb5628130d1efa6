/**
 * Which passages of two sides correspond to each other, and how their words differ.
 *
 * <h2>Method</h2>
 *
 * <p>{@link synoptic.compare.align.Aligner} ranks for each unit of A the units of B by {@code
 * AlignmentScorer}, a weighted sum of
 *
 * <ul>
 *   <li>words ({@code LexicalSimilarity}): TF-IDF cosine over stems and, at half weight,
 *       four-letter beginnings; square root of the inverse document frequency over the units of
 *       both sides; pivoted length. Weight 1.
 *   <li>meaning ({@code SemanticSimilarity}): the cosine of the two closest sentences, by
 *       all-MiniLM-L6-v2 in one byte a number. Weight 1.25. The closest pair and not the mean: on
 *       the real articles the mean led most passages to the same three general ones.
 *   <li>position: how near the two are, each from 0 to 1 within its own article. Weight 0.15.
 *   <li>centrality: the mean similarity, in words and meaning, of the unit to all of the other
 *       side; what the other side tells as a whole is likelier told by a given unit. Weight 0.5 for
 *       sentences, divided by the mean number of sentences in a unit.
 *   <li>names ({@code WeightedOverlap}): capitalised words and labels of one group. Weight 0.03.
 * </ul>
 *
 * <p>Tuned on the validation sets only (P@1 / R@3, lines as units):
 *
 * <pre>
 * signals                                                        ECB+ val      GVC val
 * BM25 (the scorer's baseline)                                   .710 / .948   .623 / .841
 * words                                                          .745 / .950   .632 / .841
 * words, position                                                .776 / .955   .644 / .838
 * words, position, centrality, names: without its model          .785 / .962   .657 / .837
 * meaning alone                                                  .758 / .943   .670 / .890
 * words, meaning                                                 .782 / .965   .672 / .882
 * words, meaning, position                                       .813 / .972   .672 / .874
 * words, meaning, position, centrality                           .821 / .971   .694 / .885
 * with names                                                     .821 / .972   .694 / .884
 * with names, dates and numbers at 0.05                          .822 / .972   .697 / .884
 * words, meaning, position, centrality, names: the program       .815 / .971   .696 / .888
 * </pre>
 *
 * <p>The first row is the scorer's, those that end in "the program" or "its model" were scored with
 * it, the others with a script of the same formulas, which encodes each line in other company.
 * Dates and numbers are not weighed: digits and months are words already, and reading the dates of
 * every passage took a third of the time. They are read for the matches that share a digit, and
 * shown as reasons. What did not help: centring the vectors on those of both articles (.737 instead
 * of .758 alone), discounting units that are close to everything (.778), more weight for names
 * (.797).
 *
 * <p>Where the meaning of one passage is not known, all go by words, and the screen says <i>by
 * words</i> until the vectors come. More than two million pairs of sentences (two sides of 1,450
 * each) are not compared: then each passage is held against those of B that share most words with
 * it. {@link synoptic.compare.align.MatchThreshold} says where a candidate stops being shown as a
 * pair, by words and with meanings; on a topic a match may be weaker. What has no candidate left is
 * "only in A" or "only in B", said as "no close match found", with the nearest below it. On a
 * topic, words are weighed and positions measured in the whole texts that the passages are taken
 * from. How close two passages are is the same from either side.
 *
 * <p>How well the limits part, with lines of the validation sets as units and with meanings (limit
 * .40): of the lines whose first candidate is right 97 (ECB+) and 87 (GVC) of 100 stay above it; of
 * lines held against a text on another event, taken at random (for GVC another shooting, since all
 * its texts tell of shootings), 2 and 20 of 100 do.
 *
 * <p>The reasons of a match are the shared words by what they add to it times how rare they are
 * ({@code SharedWords}); a name counts twice, and what half of the passages have comes last. A word
 * that merely begins like one of B is none of them, though it pulls the two together a little.
 *
 * <p>A comparison is asked for once and waited for, so its first run counts, and that is cold code.
 * The rehearsal for fast starts compares and frames, and {@code EffectRunner.warmUp} lines up the
 * beginnings of the two longest articles for nobody, two seconds after the library is open and when
 * statements and meanings are done, in short rounds and only until someone compares. See {@code
 * BENCHMARKS.md}.
 *
 * <p>The five real articles, passage by passage: each of the four topics that 000 and 003 share
 * (Raqqa, the stalled talks, the meeting, NATO) and the two that 002 and 004 share (the vetoes, the
 * Astana talks) comes as the first candidate.
 */
package synoptic.compare.align;
