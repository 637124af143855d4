/**
 * AutomationML (IEC 62714) in CAEX 3.0 (IEC 62424): zones, conduits and hosts as an engineering tool knows them. Read from
 * whatever role classes say what they are, written with role classes of our own that the file carries.
 */
@NullMarked
package dev.ringwall.exchange.automationml;

import org.jspecify.annotations.NullMarked;
