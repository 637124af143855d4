package dev.ringwall.house.planted.server.store;

import java.net.http.HttpRequest;
import java.sql.ResultSet;

/** Keeps one rule and breaks another: SQL in the store, and HTTP too. */
public record Rows(ResultSet rows, HttpRequest request) {}
