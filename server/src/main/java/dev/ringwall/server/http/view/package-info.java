/** What requests and responses carry: plain records in the words of the standard, apart from the model that they are made of. */
@NullMarked
package dev.ringwall.server.http.view;

import org.jspecify.annotations.NullMarked;
