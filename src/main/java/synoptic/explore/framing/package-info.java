/** View 4: how two parties frame what they tell of, and the passages that its numbers count. */
package synoptic.explore.framing;
