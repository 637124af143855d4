/** The door for a team: opens a store of plants to people who may see them. */
@NullMarked
package dev.ringwall.server;

import org.jspecify.annotations.NullMarked;
