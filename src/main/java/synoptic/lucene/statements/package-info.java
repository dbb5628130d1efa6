/** The search for statements and for who speaks, and the pass that finds statements. */
package synoptic.lucene.statements;
