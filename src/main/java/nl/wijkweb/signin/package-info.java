/** Signing in through a provider of OpenID Connect: who it says that somebody is. */
@NullMarked
package nl.wijkweb.signin;

import org.jspecify.annotations.NullMarked;
