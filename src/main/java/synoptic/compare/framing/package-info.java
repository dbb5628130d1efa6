/**
 * How two sides frame what both write about: labels, telling words, voices, facts, omissions; what
 * two sides give prominence and how they word it stands in {@code compare.prominence} and {@code
 * compare.wording}.
 *
 * <h2>Framing</h2>
 *
 * <p>{@code compare.library.FramingSurvey} fetches, {@link synoptic.compare.framing.Framing}
 * computes. Every number on the screen is the size of a list of {@link synoptic.compare.Occurrence}
 * (passage and spans), so {@code Enter} can show what it counts. Telling words are log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); α₀ is 3,000: of the ten most
 * telling words a side in one half of the passages, as far as the other half has them, .74 lean the
 * same way there with α₀ = 10, .80 with 100, .85 with 1,000 and .86 from 3,000 on (20 pairs). A
 * name is one word, under whatever part of it an article goes on. The prior's words come from both
 * sides and from up to 60 other articles, taken evenly by id. Facts that differ are looked for in
 * pairs and their first candidate, but not where another passage of A comes clearly closer to it
 * (by a twentieth with meanings, by a fifth without); June 2016 does not differ from 9 June 2016.
 * Names of persons, bodies and places are found by rules ({@code annotate.people.NamedEntities}); a
 * capital may stand for a state.
 *
 * <h2>How persons are named</h2>
 *
 * <p>{@link synoptic.compare.framing.PersonLabels} takes the places where both sides name a person
 * ({@code annotate.people.NamedEntities} tells who is who) with titles, descriptions and
 * appositions, and shows whom one side names in a way that the other never does: with a title, a
 * form of address, a description or another forename. The name in full and its parts are no
 * difference, nor are spelling and what {@code HouseStyle} folds.
 *
 * <h2>Label suggestions</h2>
 *
 * <p>{@link synoptic.compare.framing.LabelSuggestions} proposes what stands in the same slot of two
 * aligned passages ({@code SharedSlot}), then what the texts say is one: renamings, descriptions in
 * apposition, abbreviations (initials after Schwartz and Hearst 2003). Only renamings and
 * abbreviations join transitively. {@link synoptic.compare.framing.ProposedLabels} are those of the
 * two sides that are framed, ten at most. Slots are rare: they ask for two words in a row that both
 * sentences have beside the small words around them.
 */
package synoptic.compare.framing;
