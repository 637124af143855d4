/** The program: chooses the door. */
@NullMarked
package dev.ringwall.app;

import org.jspecify.annotations.NullMarked;
