/** How two sides frame what both write about: labels, telling words, voices, facts, omissions. */
package synoptic.compare.framing;
