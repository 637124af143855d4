/** Who is asking, and what he may see and do. */
@NullMarked
package dev.ringwall.server.access;

import org.jspecify.annotations.NullMarked;
