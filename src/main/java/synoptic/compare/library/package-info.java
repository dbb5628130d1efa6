/** Fetches from an open library what is lined up, framed, dated and looked for. */
package synoptic.compare.library;
