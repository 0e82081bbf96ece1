/**
 * A web as a graph: the snapshot that JGraphT and the metrics run on, and the projections by which
 * a web becomes one.
 */
@NullMarked
package nl.wijkweb.graph;

import org.jspecify.annotations.NullMarked;
