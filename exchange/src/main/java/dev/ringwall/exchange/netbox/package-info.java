/** NetBox: devices and how they are reached, as its API answers or as its database is dumped (version 2.9 to 4). */
@NullMarked
package dev.ringwall.exchange.netbox;

import org.jspecify.annotations.NullMarked;
