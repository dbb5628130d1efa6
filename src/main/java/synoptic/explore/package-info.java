/**
 * Floor 4: the application without a screen: state, actions, the pure update, effects, and the one
 * catalogue of commands.
 */
package synoptic.explore;
