/** Notices that something in a library's folder was touched, whoever did it. */
package synoptic.corpus.watch;
