@NullMarked
package dev.ringwall.server.store;

import org.jspecify.annotations.NullMarked;
