/** The measures of a wijkweb, one class per family, as pure functions of a snapshot. */
@NullMarked
package nl.wijkweb.metrics;

import org.jspecify.annotations.NullMarked;
