package dev.ringwall.server.http.view;

/** A name and a password. */
public record SignIn(String name, String password) {}
