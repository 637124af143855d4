/**
 * What a buyer requires of a provider (IEC 62443-2-4) or a product (IEC 62443-4-2), what suppliers answer, and how their offers stand
 * beside each other. An answer is a supplier's claim; nothing here makes more of it.
 */
@NullMarked
package dev.ringwall.engine.qualification;

import org.jspecify.annotations.NullMarked;
