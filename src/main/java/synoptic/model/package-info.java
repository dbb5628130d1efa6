/** Floor 1: the trained networks and the runtime that runs them. */
package synoptic.model;
