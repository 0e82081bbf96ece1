/** Decides who may see and do what, for which purpose, and keeps the audit of it. */
@NullMarked
package nl.wijkweb.access;

import org.jspecify.annotations.NullMarked;
