/** XML as elements with places, read under limits and without looking anything up. Knows nothing of plants. */
@NullMarked
package dev.ringwall.exchange.xml;

import org.jspecify.annotations.NullMarked;
