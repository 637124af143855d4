/** Threagile: a threat model as YAML, of which assets, trust boundaries and communication links are read (version 1). */
@NullMarked
package dev.ringwall.exchange.threagile;

import org.jspecify.annotations.NullMarked;
