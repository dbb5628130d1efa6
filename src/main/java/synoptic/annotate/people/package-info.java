/** Persons, offices, states and bodies: how a text names them, and who is who across articles. */
package synoptic.annotate.people;
