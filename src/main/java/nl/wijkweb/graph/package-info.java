/** The immutable snapshot of a wijkweb that every computation reads, and its projections. */
@NullMarked
package nl.wijkweb.graph;

import org.jspecify.annotations.NullMarked;
