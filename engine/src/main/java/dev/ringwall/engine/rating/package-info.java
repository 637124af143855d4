/** Technical and organisational measures together: how far a zone is rated by our own rule, and what runs out when (62443-2-2). */
@NullMarked
package dev.ringwall.engine.rating;

import org.jspecify.annotations.NullMarked;
