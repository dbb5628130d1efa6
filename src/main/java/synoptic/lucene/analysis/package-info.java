/**
 * A text cut into terms, the same for the index and for a query; versioned with the index.
 *
 * <p>A word is folded ({@link synoptic.lucene.analysis.TermFolding}) and then stemmed by the
 * language of its article ({@link synoptic.lucene.analysis.Stemming}). A query is of no language: a
 * word typed is looked for as the term that it would be in each language of the library, and these
 * count as one.
 *
 * <ul>
 *   <li>English: the steps 1 and 5 of Porter's second stemmer, and lists of irregular forms and of
 *       British and American spellings that were written for this program ({@link
 *       synoptic.lucene.analysis.EnglishForms}).
 *   <li>French, German, Russian: Snowball's stemmers (snowballstem.org). Spanish: Lucene's stemmer
 *       of plurals, then Snowball's; forms that differ in the last vowel alone fall together,
 *       <i>puerto</i> and <i>puerta</i> among them. Greek: Ntais' stemmer. Arabic: Light10. All of
 *       them take folded words here, so what they tell by accents is put right around them.
 *   <li>Turkish and Persian: short stemmers of nouns of our own. Snowball's Turkish one goes by the
 *       harmony of vowels that folding takes away, and takes <i>başkan</i> for <i>başka</i>.
 *   <li>Any other language: words as they stand, folded.
 * </ul>
 *
 * <p>Which forms meet and which do not, in each language, stands in the table that the tests go by,
 * {@code languages.txt}.
 */
package synoptic.lucene.analysis;
