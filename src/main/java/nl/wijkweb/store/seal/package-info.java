/** Seals under a key per person, and the ring that keeps those keys outside the graph store. */
@NullMarked
package nl.wijkweb.store.seal;

import org.jspecify.annotations.NullMarked;
