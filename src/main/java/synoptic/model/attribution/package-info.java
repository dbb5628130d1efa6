/**
 * The network that finds who says what. How it was trained, on what and with which results stands
 * in the card beside its weights.
 */
package synoptic.model.attribution;
