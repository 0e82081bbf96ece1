/** Makes results fit to be shown: suppression and rounding; the only maker of disclosed values. */
@NullMarked
package nl.wijkweb.disclosure;

import org.jspecify.annotations.NullMarked;
