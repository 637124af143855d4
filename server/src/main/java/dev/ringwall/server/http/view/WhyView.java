package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome;

/** Why one of the answers to one requirement is what it is. */
public record WhyView(String subject, String requirement, Answer answer, Outcome.Status status, TraceView because) {}
