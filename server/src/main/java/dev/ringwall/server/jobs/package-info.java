/** Work that takes longer than a request: with progress, a result, and a way to stop it. */
@NullMarked
package dev.ringwall.server.jobs;

import org.jspecify.annotations.NullMarked;
