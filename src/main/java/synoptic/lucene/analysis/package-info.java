/** A text cut into terms, the same for the index and for a query; versioned with the index. */
package synoptic.lucene.analysis;
