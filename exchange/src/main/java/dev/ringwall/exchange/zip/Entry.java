package dev.ringwall.exchange.zip;

/**
 * One part of a packed file, as its directory describes it.
 *
 * @param method 0 for stored, 8 for deflated
 * @param packed bytes that it takes in the file
 * @param offset of its own header
 */
record Entry(String name, int method, long packed, long crc, long offset) {}
