/** The search for passages, and what to try when it finds nothing. */
package synoptic.lucene.passages;
