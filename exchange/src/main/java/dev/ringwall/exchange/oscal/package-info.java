/** Component definitions of OSCAL, in which products and what is said of them are handed to other programs. */
@NullMarked
package dev.ringwall.exchange.oscal;

import org.jspecify.annotations.NullMarked;
