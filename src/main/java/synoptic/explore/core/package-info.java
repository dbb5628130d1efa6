/**
 * What every view lives on: the state, the pure update, actions and effects, the interface of a
 * view and of its questions, lines, and a canvas to draw on. It names no view and no command.
 */
package synoptic.explore.core;
