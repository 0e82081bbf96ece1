/** Brings wijkwebs in and out as files, with every problem reported where it is. */
@NullMarked
package nl.wijkweb.exchange;

import org.jspecify.annotations.NullMarked;
