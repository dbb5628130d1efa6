/** Results and messages: lines for people, JSON Lines for programs, every text made safe. */
package synoptic.shell.output;
