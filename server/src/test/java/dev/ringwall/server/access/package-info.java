@NullMarked
package dev.ringwall.server.access;

import org.jspecify.annotations.NullMarked;
