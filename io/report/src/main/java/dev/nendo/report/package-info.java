/**
 * One page about a workbook for people to look at, as HTML or Markdown.
 *
 * <p>{@link dev.nendo.report.Report} is the only entrance; it judges and computes nothing by itself but asks the evaluator, the audit and the comparer.
 */
@NullMarked
package dev.nendo.report;

import org.jspecify.annotations.NullMarked;
