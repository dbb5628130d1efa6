/** View 2: who says what, and who quotes whom. */
package synoptic.explore.who;
