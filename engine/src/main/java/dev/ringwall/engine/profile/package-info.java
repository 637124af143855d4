/**
 * Security profiles (62443-1-5): which rows of the series a trade asks at which level, whether that keeps the rules for
 * profiles, and what a plant, product or programme comes to under it. A profile never changes what is said without it.
 */
@NullMarked
package dev.ringwall.engine.profile;

import org.jspecify.annotations.NullMarked;
