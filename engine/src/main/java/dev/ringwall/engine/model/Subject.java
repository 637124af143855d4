package dev.ringwall.engine.model;

/** What a requirement can be asked of. */
public sealed interface Subject permits Zone, Conduit, Asset, Component, Product, ControlSystem {

    SubjectId id();

    String name();
}
