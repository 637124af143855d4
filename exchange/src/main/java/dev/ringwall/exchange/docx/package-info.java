/** Writes a document for programs that edit texts (Office Open XML, WordprocessingML). */
@NullMarked
package dev.ringwall.exchange.docx;

import org.jspecify.annotations.NullMarked;
