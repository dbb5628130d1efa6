/**
 * Floor 2: a query as a value, its tolerant parser, and the port behind which a search engine
 * stands.
 */
package synoptic.search;
