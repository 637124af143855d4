package dev.ringwall.engine.catalog;

/** The four types of component that IEC 62443-4-2 tells apart. */
public enum ComponentType {
    SOFTWARE_APPLICATION,
    EMBEDDED_DEVICE,
    HOST_DEVICE,
    NETWORK_DEVICE
}
