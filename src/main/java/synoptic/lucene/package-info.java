/** Floor 3: the search engine on Apache Lucene. No Lucene type leaves this package. */
package synoptic.lucene;
