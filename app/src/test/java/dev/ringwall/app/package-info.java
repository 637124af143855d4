@NullMarked
package dev.ringwall.app;

import org.jspecify.annotations.NullMarked;
