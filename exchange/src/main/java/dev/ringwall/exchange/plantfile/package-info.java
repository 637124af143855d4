/**
 * The plant's own file: {@code plant.yaml}, further YAML beside it, and tables for long lists. The fields of every record
 * are described once, as a form; reading with places, the published schema, the headers of tables and writing follow.
 */
@NullMarked
package dev.ringwall.exchange.plantfile;

import org.jspecify.annotations.NullMarked;
