package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.programme.Programme;
import java.util.Optional;

/**
 * An evaluation with what it refers to.
 *
 * @param programme of the subject, where the file says in which folder it is
 * @param plant that has the subject, where the file says in which folder it is
 * @param earlier the evaluation that it follows
 */
public record ReadEvaluation(
        Evaluation evaluation,
        Optional<Programme> programme,
        Optional<Plant> plant,
        Optional<ReadEvaluation> earlier) {}
