/**
 * Floor 1: what runs the networks of the statement finder: a linear-chain conditional random field,
 * long short-term memory, and their weights.
 */
package synoptic.model.network;
