/** A query record as a Lucene query, and where its words stand in what it finds. */
package synoptic.lucene.query;
