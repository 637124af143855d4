/** The standard as data: parts, editions, requirements, foundational requirements and security levels. */
@NullMarked
package dev.ringwall.engine.catalog;

import org.jspecify.annotations.NullMarked;
