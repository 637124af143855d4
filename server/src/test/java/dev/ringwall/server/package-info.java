@NullMarked
package dev.ringwall.server;

import org.jspecify.annotations.NullMarked;
