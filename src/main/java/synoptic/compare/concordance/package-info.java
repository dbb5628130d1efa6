/** Every place where words stand, each in its sentence (keyword in context). */
package synoptic.compare.concordance;
