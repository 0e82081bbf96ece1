/**
 * What a web tells: who could meet whom, what became of it, what falls away. Pure functions of a
 * snapshot.
 */
@NullMarked
package nl.wijkweb.insight;

import org.jspecify.annotations.NullMarked;
