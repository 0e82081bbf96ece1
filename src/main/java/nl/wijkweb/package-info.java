/** The command line and the place where the service is put together. */
@NullMarked
package nl.wijkweb;

import org.jspecify.annotations.NullMarked;
