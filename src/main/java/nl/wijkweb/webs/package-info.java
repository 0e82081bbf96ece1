/**
 * Loads, versions and caches the snapshot and the layout of an area as of a date; brings whole webs
 * in and out.
 */
@NullMarked
package nl.wijkweb.webs;

import org.jspecify.annotations.NullMarked;
