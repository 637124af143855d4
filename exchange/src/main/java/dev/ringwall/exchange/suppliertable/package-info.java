/** What a supplier answers to the rows of 62443-4-2 for a version of a product: claims, with their five ways to say yes or no. */
@NullMarked
package dev.ringwall.exchange.suppliertable;

import org.jspecify.annotations.NullMarked;
