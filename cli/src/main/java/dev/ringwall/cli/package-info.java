/** The command line: one small class a command. */
@NullMarked
package dev.ringwall.cli;

import org.jspecify.annotations.NullMarked;
