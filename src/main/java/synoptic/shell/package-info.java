/** Floor 5: the command line, with plain and JSON output. */
package synoptic.shell;
