/** The network diagram of CSET, the evaluation tool of CISA: zones, components and the lines between them (mxGraph XML). */
@NullMarked
package dev.ringwall.exchange.cset;

import org.jspecify.annotations.NullMarked;
