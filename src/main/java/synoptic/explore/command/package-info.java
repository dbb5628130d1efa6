/** Commands as values: their keys, their options, the line they are typed on, and their help. */
package synoptic.explore.command;
