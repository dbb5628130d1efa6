/** A class for each command, with how it shows what it found. */
package synoptic.shell.command;
