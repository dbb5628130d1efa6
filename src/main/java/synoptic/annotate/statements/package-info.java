/**
 * Who says what: cues, speakers and contents, by a learned network and by rules. What the network
 * was learned from and how well it does says its card, {@code attribution.md} beside its weights in
 * the resources of {@code model.attribution}.
 *
 * <p>{@link synoptic.annotate.statements.Statements} reads a text paragraph by paragraph;
 * paragraphs over 600 tokens are cut, so time grows with the length of the text. {@code NonProse}
 * passes over headings, endnotes and lists of sources. {@code QuotationMarks} says which tokens
 * stand in which quotation, {@code text.Sentences} where sentences end.
 *
 * <ol>
 *   <li>{@code NetworkWords} cuts the text into the words that the network knows, {@code
 *       NetworkReader} sends it through {@code model.attribution.AttributionNetwork}, several short
 *       paragraphs at once: for each word how likely a cue begins there, and for each likely cue
 *       which role each word has. {@code Reading} is what it says of one paragraph.
 *   <li>{@code ParagraphStatements} puts that together by rules: a quotation belongs to a statement
 *       as a whole, and to one alone; one that is a sentence and that nobody claims takes the
 *       likeliest cue near it, or none; titles and terms are no statements, nor is what somebody
 *       refused to do. {@code Cues} makes one of the words at which the network would begin a cue,
 *       and raises what the words themselves leave no doubt of ({@code in Berg's view}). {@code
 *       ContentPieces} cuts what was said, not out of the sentences before the cue's, and makes it
 *       whole: holes of a few words would misquote. {@code SpeakerSpan} makes the speaker's words
 *       whole, {@code SpeakerBounds} cuts them to who speaks: <i>a report by X</i> is X's, and
 *       {@code SpokenTo} takes away who is told or asked: <i>residents were told</i>. What tells of
 *       the speaker beside the name is no content ({@code Apposition}, {@code SpeakerClause}). A
 *       statement is as sure as its cue and its content; half as sure, and so doubtful, where
 *       nothing is quoted and no word of the cue is in {@code en/reporting.txt}: looks, acts and
 *       moods.
 *   <li>{@code ReportingChains} follows the chain of reporting: a verb joined by <i>and</i>
 *       inherits its speaker, <i>according to X, Y said</i> and <i>X quotes Y as praising</i> give
 *       {@code via}, and each content is read once more for what others said in it (verbs of speech
 *       with a named speaker alone).
 *   <li>{@code Circumstances} adds what the words around each cue tell, by rules that go by the
 *       places of cue, speaker and content alone, whatever found them: {@code Polarity} and {@code
 *       VerbGroup} whether it was plainly said (from the main verb to the left over helping verbs,
 *       negations, what governs it and its subject), {@code Setting} and {@code Adjuncts} to whom,
 *       where and when. The words that turn a cue round go into it, the phrases come out of the
 *       content.
 *   <li>{@code annotate.people.SpeakerNames} names the speakers.
 *   <li>{@code Floor} gives a quotation that names nobody to whoever has the floor, and goes on
 *       with one that the paragraph before leaves open.
 *   <li>{@code SignedQuotations}, {@code Transcript} and {@code UnmarkedWords} know who speaks by
 *       the form of a text: a name behind a dash, a label before a colon, an announcement or a
 *       signature of a post. What the network says there yields to them.
 *   <li>{@code UtteranceDays} works out the day of an utterance as the timeline does.
 * </ol>
 *
 * <p>Model and rules are English. In an article of another language the quotations are found that
 * are sentences of their own, or stand behind a colon or before a comma; nobody is named.
 *
 * <p>In the index each statement is a document behind that of its passage: places only, no text,
 * and fields of its own ({@code lucene.index.DocType}), so that neither search meets the other's
 * documents. Statements are looked for on several threads while one reads and writes ({@code
 * ParallelAnnotator}), in a second pass ({@code StatementPass}); {@code Statements.VERSION} stands
 * in the commit. A document of a passage or a statement has the days of what is said in it, and a
 * flag where one is not told, for which the publication stands in. Who is who across articles
 * ({@code annotate.people.Voices}) is worked out when statements are first asked for, from one
 * value for each speaker of each article ({@code ArticleSpeaker}), and takes {@code people.yaml} as
 * it is then.
 */
package synoptic.annotate.statements;
