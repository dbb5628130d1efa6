/** View 1: passages that match, or the articles of the library. */
package synoptic.explore.search;
