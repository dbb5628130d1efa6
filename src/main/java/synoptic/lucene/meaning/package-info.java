/** The search by meaning, and the pass that works out what sentences mean. */
package synoptic.lucene.meaning;
