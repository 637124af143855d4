/** Packed files, unpacked part by part under limits. Knows nothing of what is in them. */
@NullMarked
package dev.ringwall.exchange.zip;

import org.jspecify.annotations.NullMarked;
