/** TO WRITE: the format in half a line, and who publishes it. */
@NullMarked
package dev.ringwall.exchange.__package__;

import org.jspecify.annotations.NullMarked;
