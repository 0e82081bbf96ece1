/** What a web tells about who could meet whom: pure functions of a snapshot. */
@NullMarked
package nl.wijkweb.insight;

import org.jspecify.annotations.NullMarked;
