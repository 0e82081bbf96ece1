/** What can be wrong with what somebody gives, and how it is told in each language. */
@NullMarked
package nl.wijkweb.problem;

import org.jspecify.annotations.NullMarked;
