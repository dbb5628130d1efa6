/**
 * Floor 6: the entry point; reads the environment, wires the parts, and holds the only System.exit.
 */
package synoptic.main;
