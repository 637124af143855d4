/** Command lines as a user types them, without a process. */
@NullMarked
package dev.ringwall.cli;

import org.jspecify.annotations.NullMarked;
