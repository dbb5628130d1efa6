/** View 3: two parties side by side, and what views of two parties share. */
package synoptic.explore.compare;
