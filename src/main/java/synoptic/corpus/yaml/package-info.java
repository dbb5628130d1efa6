/**
 * YAML as a library has it: read without tags or code, with limits, and written so that it reads
 * back.
 */
package synoptic.corpus.yaml;
