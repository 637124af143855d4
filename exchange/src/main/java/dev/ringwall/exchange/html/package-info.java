/** Writes a document as one HTML file that needs nothing else: for screens, keyboards, screen readers and paper. */
@NullMarked
package dev.ringwall.exchange.html;

import org.jspecify.annotations.NullMarked;
