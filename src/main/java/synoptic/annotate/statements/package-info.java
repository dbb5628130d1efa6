/** Who says what: cues, speakers and contents, by a learned model and by rules. */
package synoptic.annotate.statements;
