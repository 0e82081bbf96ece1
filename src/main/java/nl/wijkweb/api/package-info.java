/** The service over HTTP, one small class per resource, true to its OpenAPI contract. */
@NullMarked
package nl.wijkweb.api;

import org.jspecify.annotations.NullMarked;
