/** E-mail (RFC 5322, MIME) and mailboxes, and pages that browsers save in the same form. */
package synoptic.ingest.mail;
