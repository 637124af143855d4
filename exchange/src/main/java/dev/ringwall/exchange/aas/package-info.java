/** Nameplates of Asset Administration Shells (IEC 63278), version 3: packed, in JSON or in XML. */
@NullMarked
package dev.ringwall.exchange.aas;

import org.jspecify.annotations.NullMarked;
