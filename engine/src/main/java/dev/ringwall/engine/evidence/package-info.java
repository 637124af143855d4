/** What counts: which pieces of evidence exist on a day, which are stale, and what those that remain say together. */
@NullMarked
package dev.ringwall.engine.evidence;

import org.jspecify.annotations.NullMarked;
