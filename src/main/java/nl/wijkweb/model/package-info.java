/** The values of a web, validated and immutable; they depend on nothing else of the product. */
@NullMarked
package nl.wijkweb.model;

import org.jspecify.annotations.NullMarked;
