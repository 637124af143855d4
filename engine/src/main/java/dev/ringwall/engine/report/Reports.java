package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.observe.Observed;
import java.util.List;

/** Every report on a whole plant; a test sees to it that none is missing. */
public final class Reports {

    /** Everything an assessment says. */
    public static final Report ASSESSMENT = new Named(AssessmentReport.NAME, AssessmentReport::compile);

    /** What is missing, and why. */
    public static final Report GAP = new Named(GapReport.NAME, GapReport::compile);

    /** What the rules found. */
    public static final Report FINDINGS = new Named(FindingReport.NAME, FindingReport::compile);

    /** How each target came about. */
    public static final Report TARGETS = new Named(
            TargetReport.NAME,
            (assessment, detail, program) ->
                    TargetReport.compile(assessment, assessment.targeted(), Origin.of(assessment, program)));

    /** What to ask next. */
    public static final Report QUESTIONS = new Named(
            QuestionReport.NAME,
            (assessment, detail, program) ->
                    QuestionReport.compile(assessment, Integer.MAX_VALUE, Origin.of(assessment, program)));

    /** What was seen on the wire, compared with the design. */
    public static final Report FLOWS = new Named(
            FlowReport.NAME,
            (assessment, detail, program) -> FlowReport.compile(
                    Observed.of(assessment.plant()).all(), detail == Detail.ALL, Origin.of(assessment, program)));

    /** Where the plant stands in the steps of IEC 62443-3-2. */
    public static final Report STEPS = new Named(
            StepReport.NAME,
            (assessment, detail, program) ->
                    StepReport.compile(assessment, detail == Detail.ALL, Origin.of(assessment, program)));

    /** What each phase of the life cycle still lacks, and who goes on with what. */
    public static final Report BOARD = new Named(BoardReport.NAME, BoardReport::compile);

    /** What each product in its version is said to do, requirement by requirement. */
    public static final Report PRODUCT_STATEMENT =
            new Named(ProductStatementReport.NAME, ProductStatementReport::compile);

    /** The gaps as jobs, in words of the shop floor. */
    public static final Report WORK_LIST = new Named(WorkListReport.NAME, WorkListReport::compile);

    /** What somebody has to show, and where to look. */
    public static final Report EVIDENCE_REQUESTS =
            new Named(EvidenceRequestReport.NAME, EvidenceRequestReport::compile);

    /** The sheet to take to the cabinets. */
    public static final Report WALK_DOWN = new Named(
            WalkDownReport.NAME, (assessment, detail, program) -> WalkDownReport.compile(assessment, program));

    /** Who carries each requirement. */
    public static final Report ALLOCATION = new Named(AllocationReport.NAME, AllocationReport::compile);

    /** What targets ask of the components that are bought. */
    public static final Report FLOW_DOWN = new Named(FlowDownReport.NAME, FlowDownReport::compile);

    /** Who reaches the plant from outside, and what people have accepted. */
    public static final Report REGISTERS = new Named(RegisterReport.NAME, RegisterReport::compile);

    /** In the order in which menus and help texts offer them. */
    public static final List<Report> ALL = List.of(
            ASSESSMENT,
            GAP,
            FINDINGS,
            TARGETS,
            QUESTIONS,
            FLOWS,
            STEPS,
            BOARD,
            WORK_LIST,
            EVIDENCE_REQUESTS,
            WALK_DOWN,
            ALLOCATION,
            FLOW_DOWN,
            PRODUCT_STATEMENT,
            REGISTERS);

    private Reports() {}

    private interface Compiler {
        Document compile(Assessment assessment, Detail detail, String program);
    }

    private record Named(String name, Compiler compiler) implements Report {

        @Override
        public Document compile(Assessment assessment, Detail detail, String program) {
            return compiler.compile(assessment, detail, program);
        }
    }
}
