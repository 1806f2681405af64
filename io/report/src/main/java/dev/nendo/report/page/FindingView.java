package dev.nendo.report.page;

import dev.nendo.problem.Sentence;
import java.util.Optional;

/**
 * A finding of the audit, as a report shows it.
 *
 * <p>Immutable and thread-safe; see {@link ReportView} for what is text of whom.
 *
 * @param severity how grave it is
 * @param style the name the style sheet knows the severity by
 * @param relation what was checked
 * @param message the arithmetic
 * @param row the row or figure concerned, by its id
 */
public record FindingView(Sentence severity, String style, Sentence relation, Sentence message, Optional<String> row) {}
