/** What is written from the catalogue: help, man page, completion scripts. */
package synoptic.shell.help;
