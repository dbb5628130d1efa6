/**
 * What words mean by themselves where persons and bodies are named: given names, titles and
 * offices, states, words that tell of a body, the ways in which one name is spelled. Lists and
 * nothing else; what a text makes of them is told by {@link synoptic.annotate.people}.
 */
package synoptic.annotate.people.lexicon;
