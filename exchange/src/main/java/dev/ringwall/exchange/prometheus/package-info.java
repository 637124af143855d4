/** Figures for Prometheus and what reads its text format. */
@NullMarked
package dev.ringwall.exchange.prometheus;

import org.jspecify.annotations.NullMarked;
