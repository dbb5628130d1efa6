/** The article that is read, and what all views with a search box and a reader share. */
package synoptic.explore.reader;
