/** Floor 3: which passages of two sources tell of the same, and how their words differ. */
package synoptic.compare;
