/**
 * What was found, as a document: headings, paragraphs, tables, figures and chains of reasons. It holds no sentence and no
 * format; every word is a key, and writers put both to it.
 */
@NullMarked
package dev.ringwall.engine.report;

import org.jspecify.annotations.NullMarked;
