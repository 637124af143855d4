/** YAML as it stands in a file: values with their places, and the text for values. Knows nothing of plants. */
@NullMarked
package dev.ringwall.exchange.yaml;

import org.jspecify.annotations.NullMarked;
