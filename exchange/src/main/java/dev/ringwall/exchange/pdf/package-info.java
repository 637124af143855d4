/** Writes a document as PDF: tagged for screen readers (PDF/UA-1), with bookmarks, for paper and for files that stay. */
@NullMarked
package dev.ringwall.exchange.pdf;

import org.jspecify.annotations.NullMarked;
