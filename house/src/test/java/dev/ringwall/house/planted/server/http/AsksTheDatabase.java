package dev.ringwall.house.planted.server.http;

import java.sql.Connection;

/** Breaks a rule: SQL outside the store. */
public record AsksTheDatabase(Connection connection) {}
