/** What the index keeps of the library, and how it is brought up to date. */
package synoptic.lucene.index;
