/**
 * Floor 1: what leaves the program as a file: a document as plain values, which Markdown, CSV and
 * HTML are written from. Every text in it is hostile until it is written.
 */
package synoptic.export;
