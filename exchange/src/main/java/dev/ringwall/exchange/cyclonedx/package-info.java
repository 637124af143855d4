/** Bills of materials of CycloneDX, in JSON and XML. */
@NullMarked
package dev.ringwall.exchange.cyclonedx;

import org.jspecify.annotations.NullMarked;
