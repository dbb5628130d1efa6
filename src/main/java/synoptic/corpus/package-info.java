/** Floor 1: articles, their passages and front matter, and the library folder that holds them. */
package synoptic.corpus;
