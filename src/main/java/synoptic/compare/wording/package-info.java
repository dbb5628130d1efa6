/**
 * How a source words what it tells: loaded words and passives that keep silent on who did it.
 *
 * <p>Loaded words come from a lexicon of our own ({@code en/loaded-words.txt}), sorted by what they
 * do, after the kinds of epistemological and framing bias of Recasens, Danescu-Niculescu-Mizil and
 * Jurafsky (Linguistic models for analyzing and detecting biased language, ACL 2013): words that
 * doubt (assertives and hedges), that presuppose (factives), that imply guilt, one-sided terms for
 * and against, euphemisms, subjective intensifiers. A word that is also a noun of every day counts
 * only where what stands around it makes it a verb.
 *
 * <p>A passive is a form of <i>be</i> with a past participle ({@code en/participles.txt}) behind
 * it; it names its agent where <i>by</i> and a noun phrase follow in the same clause. Participles
 * of state ({@code was pleased}) are none. Reduced relative clauses and passives with <i>get</i>
 * are not looked for.
 *
 * <p>On 84 news articles that half of the rules were mended by: of 30 loaded words of the other
 * half of the finds 29 were rightly told, of 30 passives 30 had neither an agent nor told of a
 * state. What is missed was not counted. The words of conflicts, crime, business and sport were
 * added after some 250 of their finds had been read in 1,434 other articles; those that mostly
 * named things by their plain names ({@code gang}, {@code restructure}) were left out.
 *
 * <p>What stands in quotation marks is the speaker's wording: it is counted apart and is no part of
 * a source's share.
 */
package synoptic.compare.wording;
