/** Keeps who there is, who is signed in, and what was refused and changed. */
@NullMarked
package dev.ringwall.server.store.accounts;

import org.jspecify.annotations.NullMarked;
