/** Faults on purpose: a copy of the product in small, in which each class breaks one rule. A rule that lets its fault pass is no rule. */
@NullMarked
package dev.ringwall.house.planted;

import org.jspecify.annotations.NullMarked;
