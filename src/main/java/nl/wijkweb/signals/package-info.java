/** What carries a person and the occasions for a conversation, from their own web. */
@NullMarked
package nl.wijkweb.signals;

import org.jspecify.annotations.NullMarked;
