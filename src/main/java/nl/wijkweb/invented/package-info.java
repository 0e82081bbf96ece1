/**
 * Invented webs: villages of any size that look like real ones, for trying things out and for
 * tests. Nobody in them exists.
 */
@NullMarked
package nl.wijkweb.invented;

import org.jspecify.annotations.NullMarked;
