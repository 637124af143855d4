package dev.ringwall.house.planted.server.http;

import java.net.http.HttpResponse;

/** Keeps the rule: speaks HTTP where HTTP is spoken. */
public record Answers(HttpResponse<String> answer) {}
