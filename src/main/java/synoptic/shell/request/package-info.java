/** What was typed: command, arguments and options, read after the catalogue. */
package synoptic.shell.request;
