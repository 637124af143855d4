package dev.ringwall.engine.model;

/**
 * An interface of an asset.
 *
 * @param address as written; unique inside its address space
 * @param space the site, cell, VRF or NAT domain inside which the address is unique; empty for the plant's own
 * @param network the network it is attached to, as the plant calls it or in CIDR form; empty where nobody said so
 */
public record NetworkInterface(String address, String space, String network, String mac) {}
