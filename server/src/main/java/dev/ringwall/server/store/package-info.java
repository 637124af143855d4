/**
 * Keeps plants. The only package that speaks SQL.
 *
 * <p>A plant is the fold of its journal: small typed changes in a row, each with who, when, why and the hash of the one
 * before. The journal is the truth; what is held in memory and the rows of lists are copies that move with it in one step.
 *
 * <p>How it is used:
 *
 * <ul>
 *   <li>{@link dev.ringwall.server.store.Store#plants} says which plants there are, {@code create} begins one with all that an
 *       imported plant holds, {@code load} gives the newest {@link dev.ringwall.server.store.PlantVersion}. A version never
 *       changes: hold it for one answer, read the plant and its levels from it, and let go of it.
 *   <li>{@code submit} hands in changes ({@link dev.ringwall.engine.model.Change}) made on a version. The future ends when they
 *       are durable and published, or with what stands against them: a {@link dev.ringwall.server.store.Submitted.Conflicting}
 *       names each thing that somebody else changed meanwhile, with both values. Changes to different things merge.
 *   <li>{@code undo} is a change like any other: the inverse of one that is in the journal.
 *   <li>{@code history} and {@code at} read the journal: who changed what, and the plant as it stood.
 *   <li>{@code attach} keeps a file under its SHA-256; it is durable when the call returns, so a change may name it.
 *   <li>{@code follow} tells of each version as it is published, in order, once.
 * </ul>
 *
 * <p>Other tables (people, sessions, what was refused) go through {@link dev.ringwall.server.store.Database}: {@code read} on one
 * of four read-only connections, {@code write} in one transaction on the one connection that writes. A class here for each
 * such table; its SQL runs on both databases, its columns come with a migration under {@code db/sqlite} and {@code
 * db/postgresql}. Ids are UUIDv7 as TEXT, times microseconds UTC as BIGINT, JSON as TEXT.
 */
@NullMarked
package dev.ringwall.server.store;

import org.jspecify.annotations.NullMarked;
