/** Stories told in a browser, against the packaged demo. */
@NullMarked
package nl.wijkweb.browser;

import org.jspecify.annotations.NullMarked;
