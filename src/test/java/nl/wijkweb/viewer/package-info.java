/** Tests of the viewer's JavaScript, run without an installed Node. */
@NullMarked
package nl.wijkweb.viewer;

import org.jspecify.annotations.NullMarked;
