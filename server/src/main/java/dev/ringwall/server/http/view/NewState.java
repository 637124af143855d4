package dev.ringwall.server.http.view;

/** Whether somebody may sign in. */
public record NewState(boolean active) {}
