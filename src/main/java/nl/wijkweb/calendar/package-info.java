/**
 * When what a village does takes place: rules of RFC 5545 and the days they give, what clashes, and
 * calendars as files. Pure functions of the parties of a web.
 */
@NullMarked
package nl.wijkweb.calendar;

import org.jspecify.annotations.NullMarked;
