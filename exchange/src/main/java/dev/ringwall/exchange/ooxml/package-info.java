/** What files of Office Open XML (IEC 29500) have in common: named parts in a zip. */
@NullMarked
package dev.ringwall.exchange.ooxml;

import org.jspecify.annotations.NullMarked;
