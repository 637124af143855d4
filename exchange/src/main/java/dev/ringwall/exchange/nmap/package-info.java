/** What a network scan answered: the XML report of nmap, and of scanners that write the same form (nmap.dtd 1.05). */
@NullMarked
package dev.ringwall.exchange.nmap;

import org.jspecify.annotations.NullMarked;
