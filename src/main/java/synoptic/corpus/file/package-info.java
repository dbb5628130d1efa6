/** Files of a library, read with a limit and written whole or not at all. */
package synoptic.corpus.file;
