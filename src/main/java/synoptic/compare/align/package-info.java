/** Which passages of two sides correspond to each other, and how their words differ. */
package synoptic.compare.align;
