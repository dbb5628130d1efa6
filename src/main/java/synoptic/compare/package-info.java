/**
 * Floor 3: which passages of two sources are aligned, how they frame what both tell, when it was.
 */
package synoptic.compare;
