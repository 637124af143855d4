/** HTTP and nothing else: requests become questions to the store, answers become responses. The only package that speaks it. */
@NullMarked
package dev.ringwall.server.http;

import org.jspecify.annotations.NullMarked;
