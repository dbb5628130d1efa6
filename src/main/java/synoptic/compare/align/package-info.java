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
 *       both sides; pivoted length. Weight 1, and 0.6 beside meaning.
 *   <li>meaning ({@code SemanticSimilarity}): the cosine of the two closest sentences, by {@code
 *       model.embedding.SentenceEncoder}. Weight 2.5. The closest pair and not the mean: on the
 *       real articles the mean led most passages to the same three general ones.
 *   <li>position: how near the two are, each from 0 to 1 within its own article. Weight 0.3.
 *   <li>earliness: how early each is told in its own article, since news tells first what matters
 *       most, and that is what others tell too. Weight 0.2 for sentences (0.08 by words), divided
 *       by the mean number of sentences in a unit.
 *   <li>centrality: the mean similarity, in words and meaning, of the unit to all of the other
 *       side; what the other side tells as a whole is likelier told by a given unit. Weight 1 for
 *       sentences, divided likewise.
 *   <li>names ({@code WeightedOverlap}): capitalised words and labels of one group. Weight 0.03.
 * </ul>
 *
 * <p>P@1 / R@3 on the validation sets, lines as units. The encoder has learned from neither, nor
 * from the ten events of ECB+'s training part in the last column; the former weights were chosen
 * among a hundred combinations on the three together, those of the last rows among some 700 on the
 * first two:
 *
 * <pre>
 * signals                                                   ECB+ val      GVC val       ECB+, ten events
 * BM25 (the scorer's baseline)                              .710 / .948   .623 / .841
 * words, position, centrality, names: without its model     .799 / .955   .640 / .838
 * all-MiniLM-L6-v2 alone                                    .765 / .944   .676 / .879   .695 / .910
 * all with it, at the former weights                        .817 / .976   .690 / .880   .749 / .951
 * the network trained on from there alone                   .814 / .971   .713 / .897   .762 / .951
 * all with it, at the former weights (1.25, .15, .5)        .843 / .985   .708 / .893   .776 / .964
 * all with it, words at 1, without earliness                .853 / .987   .735 / .893   .776 / .973
 * the same, its weights in one byte each                    .848 / .990   .731 / .890
 * with earliness, words at 1                                .863 / .989   .726 / .896
 * with earliness, words at .25                              .863 / .987   .743 / .896
 * the program: with earliness, words at .6                  .862 / .989   .735 / .894
 * </pre>
 *
 * <p>By words alone, where no network has learned anything, earliness adds what position does not
 * give already: ECB+'s training part (522 pairs of documents) .726 instead of .705 where position
 * weighs .09, and .720 instead of .722 where it weighs .3; MEANTIME .591 instead of .581, and .646
 * instead of .637. Weights that were fitted to four fifths of the validation events (listwise
 * logistic regression) and measured on the last fifth give .873 on ECB+ and .723 on GVC with it,
 * .848 and .731 without: the gain is real on the one and none on the other, where the third decimal
 * is chance (661 lines). An earliness that falls steeply at first (the root of the place, the
 * logarithm of the number) gives up to .88 there, but on comments of long paragraphs all that is
 * vague goes to the first paragraph. Of 358 matches of 80 pairs of short articles (units of two
 * sentences, read by hand) words at .25 change the partner of 22, 3 for the better and 8 for the
 * worse, since a figure or a name that both give counts too little; at .6 they change 12, 2 for the
 * better and 3 for the worse.
 *
 * <p>The first row and the last ones, from the bytes on, are the scorer's, the others were worked
 * out with a script of the same formulas and weights in floats. Dates and numbers are not weighed:
 * digits and months are words already, and reading the dates of every passage took a third of the
 * time. They are read for the matches that share a digit, and shown as reasons. What did not help,
 * with the former model: centring the vectors on those of both articles (.737 instead of .758
 * alone), discounting units that are close to everything (.778), more weight for names (.797).
 *
 * <p>Where the meaning of one passage is not known, all go by words, and the screen says <i>by
 * words</i> until the vectors come. Of texts whose meaning no index knows, and that are longer than
 * can be waited for, only what shares most words is encoded ({@code Shortlist}). More than two
 * million pairs of sentences (two sides of 1,450 each) are not compared: then each passage is held
 * against those of B that share most words with it. {@link synoptic.compare.align.MatchThreshold}
 * says where a candidate stops being shown as a pair, by words and with meanings; on a topic a
 * match may be weaker. What has no candidate left is "only in A" or "only in B", said as "no close
 * match found", with the nearest below it. On a topic, words are weighed and positions measured in
 * the whole texts that the passages are taken from. How close two passages are is the same from
 * either side, but what is far behind a closer passage of B is only in B, though it has its match
 * where it is A's.
 *
 * <p>How well the limits part: units of three lines of the validation sets, cross-validated by
 * event. Half of the units have their counterparts taken out of the other text.
 *
 * <pre>
 *                                    ECB+: precision, recall, false   GVC
 * former model, limit .40            .58 .83 .63                      .65 .70 .36
 * now, likelihood from .3             .60 .87 .63                      .65 .71 .37
 * likelihood from .35                .62 .83 .54                      .68 .67 .29
 * </pre>
 *
 * <p>With earliness the curves were fitted so that units of one to four lines without a counterpart
 * are paired as often as before; of three lines, with nothing worked out anew but the ranking, this
 * gives precision .57, recall .86, false .55 on ECB+ (.56 .85 .56 before) and .63 .72 .32 on GVC
 * (the same before).
 *
 * <p>False is the share that is paired of the units without a counterpart; in ECB+ some of these
 * have one that nobody annotated. Nothing beside the score helped by more than two points of AUROC
 * (.77 on lines, .80 to .87 on longer units): how close the two texts come in the mean, in words
 * and meaning, the best score but one from either side, mutual closeness.
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
 * Astana talks) comes as the first candidate; a passage of 000 that tells of the meeting and then
 * of the stalled talks goes to the latter by a hair, where words weigh 1 to the former.
 */
package synoptic.compare.align;
